//! Questions and answers, in English. The questions are those of the facts, section 7.

use crate::domain::text::learn::Question;
use crate::domain::text::statements;

pub(super) static QUESTIONS: &[Question] = &[
    Question {
        id: "F01",
        question: "What causes upper back pain?",
        answer: statements![
            "Mostly sitting for a long time or staying bent forward, and too little exercise." by [Derry],
            "Poor posture can bring it on: sitting, standing or lying out of balance." by [BoneAndSpine],
            "Your strength, your posture and the way your joints move may be out of balance." by [Vykoukal],
            "Posture, strain, long sitting, repetition, stress and bad lifting can play a part. Hunching over a device can make it worse. At times it is an injury, or a condition of the spine such as scoliosis." by [OneBodyLdn],
            "Scoliosis is a spine that curves sideways." by [],
        ],
    },
    Question {
        id: "F02",
        question: "Is it arthritis or a disc?",
        answer: statements![
            "People often think so, and often it is neither." by [Derry],
            "Arthritis means sore, stiff joints. A disc is one of the soft cushions between the bones of your spine." by [],
            "Unhunch cannot tell what it is for you. Ask a doctor." by [],
        ],
    },
    Question {
        id: "F03",
        question: "Does exercise really help?",
        answer: statements![
            "Yes, it can, when the exercises are aimed at the problem." by [OneBodyLdn],
            "Strengthening and stretching work best together." by [OneBodyLdn],
            "Exercise can ease pain, improve your posture and help to keep the pain from coming back." by [BoneAndSpine, OneBodyLdn, SwordHealth],
            "Exercising your upper back is the most useful step of all." by [Derry],
            "Rows, squeezes and backward bends are good choices. Swimming or Pilates can help you notice how you move." by [OneBodyLdn],
        ],
    },
    Question {
        id: "F04",
        question: "How does exercise help?",
        answer: statements![
            "It works on causes: muscles out of balance, stiff joints and posture. Stretching tight tissue and regaining control of your muscles can ease pain." by [BoneAndSpine],
            "It can relax overworked muscles, wake underused ones and help to restore good movement. Stretching makes you more flexible and helps blood flow. Strength takes load off your spine and helps guard against the next time." by [BoneAndSpine],
            "Gentle, regular exercise can loosen joints, strengthen the muscles that hold you up and help your blood flow." by [SwordHealth],
            "Moving with confidence can make you less afraid, and help body and mind to cope." by [SwordHealth],
            "Mobility exercises, foam rolling, adjustment of joints and strengthening, along with moving every day, can break the loop of stiffness and bad posture." by [Derry],
        ],
    },
    Question {
        id: "F05",
        question: "Can stretching help?",
        answer: statements![
            "Yes. It can ease tension and stiffness and help your posture, most of all where posture is the cause." by [BoneAndSpine],
        ],
    },
    Question {
        id: "F06",
        question: "Who are these exercises for?",
        answer: statements![
            "For people whose back is tight or a little stiff from posture at a desk or screen. Its muscles may be tired from sitting badly." by [BoneAndSpine],
            "They are meant for pain that is mild or moderate and comes from posture." by [BoneAndSpine],
            "For people who sit at a desk and feel stiff or sore." by [Derry],
            "For office workers and anyone who sits most of the day. Wall angels also suit athletes and people who often reach overhead." by [OneBodyLdn],
            "For people who train their chest and upper neck too much. Neck flexion and extension also suits people with neck pain." by [Vykoukal],
        ],
    },
    Question {
        id: "F07",
        question: "Who should not do them?",
        answer: statements![
            "Pain or pressure in the chest, trouble breathing, pain that spreads to the jaw or an arm, trouble walking, or no control over bladder or bowels: call for emergency help now." by [],
            "Do not do them after a recent injury, with severe pain, or with pain that has no clear reason. Ask a doctor first." by [BoneAndSpine],
            "Do not do them if you feel numb, tingly or weak, with a fever or weight loss, or if you have ever had cancer. Ask a doctor first." by [BoneAndSpine],
            "Ask a professional before you start anything new, especially if you have a health condition or a lot of pain." by [OneBodyLdn],
            "Ask first, too, if pain wakes you at night, or if you have osteoporosis (brittle bones) or a broken bone in the spine." by [],
        ],
    },
    Question {
        id: "F08",
        question: "How often?",
        answer: statements![
            "Once or twice a day, or when you need it; the 15-minute routine once a day. Begin daily or on 3 to 4 days a week. Then do more, or several short sessions, as your body gets used to it." by [BoneAndSpine],
            "At least 3 to 4 times a week for a real change. Strengthening can be daily or every other day, depending on how fit you are and how well you take it. Gentle stretches can be daily." by [OneBodyLdn],
            "Foam rolling: up to 3 times a day. Wall angels, and neck flexion and extension: 2 to 3 times a day. Strengthening: 2 to 3 sets. It gives no number for the week." by [Vykoukal],
            "Do it regularly. No number is given." by [Derry, SwordHealth],
            "For your plan in Unhunch, we suggest 3 to 4 days a week. You can choose more." by [],
        ],
    },
    Question {
        id: "F09",
        question: "Must I do everything in one session?",
        answer: statements![
            "No. Do short routines, and add repetitions as they get easy." by [BoneAndSpine],
            "A few minutes a day count. Keeping at it matters more than working hard." by [BoneAndSpine],
        ],
    },
    Question {
        id: "F10",
        question: "Must I warm up?",
        answer: statements![
            "No, because the movements are gentle. A little walking or some arm circles may loosen you up." by [BoneAndSpine],
            "If you are very stiff, stretch your back first." by [Vykoukal],
        ],
    },
    Question {
        id: "F11",
        question: "Should I be sore?",
        answer: statements![
            "A light pull while you stretch and a little soreness are fine." by [BoneAndSpine],
            "Gentle discomfort is all right." by [SwordHealth],
            "Pain that is sharp or does not go away is not normal. Stop." by [BoneAndSpine],
            "Pain that grows or spreads is not all right. Stop." by [SwordHealth],
        ],
    },
    Question {
        id: "F12",
        question: "When will I feel a difference?",
        answer: statements![
            "You may feel the first relief within a few days, if you stretch regularly." by [BoneAndSpine],
            "Less pain and easier movement may come within 4 to 6 weeks of steady work." by [OneBodyLdn],
            "Everybody is different. It depends on how bad it is and on how well you keep at it." by [OneBodyLdn],
        ],
    },
    Question {
        id: "F13",
        question: "Are there risks?",
        answer: statements![
            "These exercises are generally safe if you do them well." by [OneBodyLdn],
            "People can hurt themselves with poor technique, or by doing too much." by [OneBodyLdn],
            "Sharp pain is a sign to do it another way, or to ask a professional." by [OneBodyLdn],
            "In any case, stop first." by [],
            "Do more only bit by bit. That makes an injury less likely." by [OneBodyLdn],
        ],
    },
    Question {
        id: "F14",
        question: "Should I see a physiotherapist?",
        answer: statements![
            "Yes, especially if your pain is severe or does not go away. A physiotherapist examines you and checks where you are strong or weak and how you move." by [OneBodyLdn],
            "You may get hands-on care, a plan of your own, and advice on how to use your body and set up your desk. Some use ultrasound or electrical stimulation." by [OneBodyLdn],
            "It says that this can make your technique safer, your recovery quicker and your results last longer." by [OneBodyLdn],
            "Not sure about your technique, or would you like a plan of your own? A physical therapist can help." by [Vykoukal, OneBodyLdn],
            "If your pain does not go away or gets worse, see a doctor or physiotherapist." by [BoneAndSpine],
        ],
    },
    Question {
        id: "F15",
        question: "How do I improve posture?",
        answer: statements![
            "Put your screen at eye level, and sit with support for your lower back." by [OneBodyLdn],
            "Take breaks from sitting." by [OneBodyLdn],
            "Make your upper back and shoulders stronger." by [OneBodyLdn],
            "A few times a day, stop and notice how you sit or stand." by [OneBodyLdn],
        ],
    },
    Question {
        id: "F16",
        question: "Can stress cause it?",
        answer: statements![
            "Yes, because stress can make your muscles tense." by [OneBodyLdn],
            "Meditation, deep breathing, gentle yoga and being active may help." by [OneBodyLdn],
            "Make time in your day to rest and look after yourself." by [OneBodyLdn],
        ],
    },
    Question {
        id: "F17",
        question: "Is popping the upper back helpful?",
        answer: statements![
            "It can be. When a physical therapist or a chiropractor does it, the relief is quick." by [Derry],
            "Follow it with strengthening, such as the scapular push-up plus." by [Derry],
            "Do not do it to yourself." by [],
        ],
    },
    Question {
        id: "F18",
        question: "What should I avoid?",
        answer: statements![
            "Exercises that round your spine, such as the rounding half of cat-cow." by [Derry],
            "Whatever hurts. Movement itself is fine." by [SwordHealth],
            "Forcing a stretch or a bend over a roller, and shrugging in squeezes." by [BoneAndSpine],
            "Pulling on your head, tensing your neck, and arching your lower back too much." by [Vykoukal],
            "The sources disagree about rounding. You can read more in the topic on what to avoid." by [],
        ],
    },
    Question {
        id: "F19",
        question: "I must sit rounded; what then?",
        answer: statements![
            "Then get stronger in the positions that you need." by [Derry],
        ],
    },
    Question {
        id: "F20",
        question: "Why shoulder-blade work for a back problem?",
        answer: statements![
            "Your shoulder blades are tied to your ribs, your middle spine and your shoulder joints." by [Vykoukal],
            "Strong muscles between them help to keep your body lined up. You also use them in sport and when you breathe." by [OneBodyLdn],
        ],
    },
    Question {
        id: "F21",
        question: "Why neck work?",
        answer: statements![
            "Your neck and your middle back share muscles and connective tissue." by [Vykoukal],
            "Connective tissue ties parts of the body together." by [],
            "If your neck is stiff, your upper back, which is built to be steady, may move too much. That can make it hurt and then stiffen." by [Vykoukal],
        ],
    },
    Question {
        id: "F22",
        question: "Why core work?",
        answer: statements![
            "Your core is your belly and the trunk around it." by [],
            "It helps your whole spine to work together and to stay steady." by [Vykoukal],
        ],
    },
    Question {
        id: "F23",
        question: "What if I am too stiff for these?",
        answer: statements![
            "Stretch your back first." by [Vykoukal],
            "Consider a posture aid, too." by [Vykoukal],
        ],
    },
    Question {
        id: "F24",
        question: "How heavy should the band or weight be?",
        answer: statements![
            "It should be a challenge, but one that you can control without strain." by [Vykoukal],
        ],
    },
    Question {
        id: "F25",
        question: "Is rest better?",
        answer: statements![
            "A long rest is not: it can make you stiffer." by [SwordHealth],
            "Gentle, regular movement helps to keep your spine and rib joints moving." by [SwordHealth],
        ],
    },
    Question {
        id: "F26",
        question: "Does moving help my mind too?",
        answer: statements![
            "It can. Moving with confidence can make you less afraid and help you to cope." by [SwordHealth],
            "Being active can lift your mood." by [OneBodyLdn],
        ],
    },
    Question {
        id: "F27",
        question: "Do food and water matter?",
        answer: statements![
            "Drinking enough helps to keep the discs of your spine elastic." by [OneBodyLdn],
            "A balanced diet, with plenty of food that calms inflammation, may lower pain and help you to recover." by [OneBodyLdn],
            "Discs are the soft cushions between the bones of your spine. Inflammation means that a part is sore, warm and swollen." by [],
        ],
    },
    Question {
        id: "F28",
        question: "Should I keep a journal?",
        answer: statements![
            "Yes. It can keep you going, and it shows you which exercises work for you." by [OneBodyLdn],
            "Unhunch keeps one for you: what you did and, if you like, how it felt and a note." by [],
        ],
    },
    Question {
        id: "F29",
        question: "What is the tabletop position?",
        answer: statements![
            "You are on all fours. Both hands and both knees share your weight." by [BoneAndSpine],
        ],
    },
    Question {
        id: "F30",
        question: "What if I cannot keep my arms on the wall?",
        answer: statements![
            "Go only as far as you can do it well, then come back. Work toward more, bit by bit." by [Vykoukal],
            "Or stay with the wall posture hold." by [Vykoukal],
        ],
    },
];
