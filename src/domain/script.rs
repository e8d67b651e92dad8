//! The voice script: the words of a session with their times, chosen so that each phrase fits.
//!
//! A cue says what is to be said; the words offers words for it, the longest first. A phrase must
//! have ended when the next one of the same weight begins, and what it runs over is left unsaid.
//! Nothing here waits or speaks: a script can be read, printed and tested.

use crate::domain::routine::Routine;
use crate::domain::text::SessionWords;
use crate::domain::timeline::{Cue, Line, Manner, Timeline, Weight};

/// How the voice speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Speech {
    /// How much it says.
    pub manner: Manner,
    /// How fast, in percent of a voice's usual rate.
    pub rate_percent: u16,
}

impl Speech {
    /// Everything, at the usual rate.
    pub const USUAL: Self = Self {
        manner: Manner::Full,
        rate_percent: 100,
    };

    /// Milliseconds that a voice takes to say this, rather more than less: ours, from what voices of
    /// phones and computers take for English at their usual rate.
    #[must_use]
    pub fn duration_ms(self, text: &str) -> u64 {
        const START_MS: u64 = 300;
        const PER_CHAR_MS: u64 = 70;
        /// "27" is spoken as two words.
        const CHARS_OF_A_DIGIT: u64 = 6;
        let chars = text.chars().fold(0, |n, c| {
            n + if c.is_ascii_digit() {
                CHARS_OF_A_DIGIT
            } else {
                1
            }
        });
        (START_MS + chars * PER_CHAR_MS) * 100 / u64::from(self.rate_percent.max(1))
    }
}

/// Something said in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Index of the cue it belongs to.
    pub cue: usize,
    /// When, in milliseconds from the start; open stays count with their suggestion.
    pub at_ms: u64,
    /// Milliseconds until the next phrase; `None` where it has all the time it needs.
    pub time_ms: Option<u64>,
    /// What is said.
    pub text: String,
}

/// All that is said in a session of this routine.
#[must_use]
pub fn script(
    timeline: &Timeline,
    routine: &Routine,
    words: &SessionWords,
    speech: Speech,
) -> Vec<Phrase> {
    let writer = ScriptWriter {
        timeline,
        routine,
        words,
        speech,
    };
    writer.phrases(0, timeline.cues().len())
}

/// What is said with this cue; nothing where its words would not fit or are not wanted.
#[must_use]
pub fn phrase(
    timeline: &Timeline,
    routine: &Routine,
    words: &SessionWords,
    speech: Speech,
    cue: usize,
) -> Option<String> {
    let cues = timeline.cues();
    // Nothing is ever said over the introduction of an exercise, so all begins anew with it.
    let before = cues.get(..cue)?.iter();
    let first = before
        .rev()
        .position(|cue| matches!(cue.line, Some(Line::Introduce { .. })));
    let first = first.map_or(0, |back| cue - 1 - back);
    let is_introduction = matches!(cues.get(cue)?.line, Some(Line::Introduce { .. }));
    let writer = ScriptWriter {
        timeline,
        routine,
        words,
        speech,
    };
    let first = if is_introduction { cue } else { first };
    let said = writer.phrases(first, cue + 1);
    said.into_iter()
        .find(|phrase| phrase.cue == cue)
        .map(|phrase| phrase.text)
}

struct ScriptWriter<'a> {
    timeline: &'a Timeline,
    routine: &'a Routine,
    words: &'a SessionWords,
    speech: Speech,
}

impl ScriptWriter<'_> {
    fn phrases(&self, first: usize, end: usize) -> Vec<Phrase> {
        let mut phrases: Vec<Phrase> = Vec::new();
        let mut busy_until = 0;
        // The same cue for good form twice in a row sounds like a machine.
        let mut last_form = String::new();
        for (index, cue) in self
            .timeline
            .cues()
            .iter()
            .enumerate()
            .take(end)
            .skip(first)
        {
            let at_ms = self.timeline.offset_of(cue.at);
            let is_free = |line: &Line| at_ms >= busy_until || line.weight() == Weight::Change;
            let Some(line) = self.wanted(cue).filter(is_free) else {
                continue;
            };
            let room_ms = self.room(index, line).saturating_sub(at_ms);
            let words = (self.words.say)(line, self.routine, self.speech.manner);
            let is_form = matches!(line, Line::Form { .. });
            if matches!(line, Line::Introduce { .. }) {
                last_form.clear();
            }
            let suits = |text: &String| {
                let is_new = !is_form || *text != last_form;
                is_new && self.speech.duration_ms(text) <= room_ms
            };
            if let Some(text) = words.into_iter().find(suits) {
                busy_until = at_ms + self.speech.duration_ms(&text);
                if is_form {
                    last_form.clone_from(&text);
                }
                if let Some(before) = phrases.last_mut().filter(|before| before.time_ms.is_some()) {
                    before.time_ms = Some(at_ms - before.at_ms);
                }
                let ends_an_open_stay = line == Line::Enough;
                phrases.push(Phrase {
                    cue: index,
                    at_ms,
                    time_ms: (room_ms < u64::MAX - at_ms && !ends_an_open_stay).then_some(room_ms),
                    text,
                });
            }
        }
        phrases
    }

    /// The line of a cue, where it is said in this manner.
    fn wanted(&self, cue: &Cue) -> Option<Line> {
        cue.line.filter(|line| line.is_said(self.speech.manner))
    }

    /// When the next line of at least the same weight begins; nothing is queued behind that. The
    /// last words, and those that end an open stay, have all the time they need.
    fn room(&self, index: usize, line: Line) -> u64 {
        if line == Line::Enough {
            return u64::MAX;
        }
        let mut later = self.timeline.cues().iter().skip(index + 1);
        let next = later.find(|cue| {
            self.wanted(cue)
                .is_some_and(|next| next.weight() >= line.weight())
        });
        next.map_or(u64::MAX, |cue| self.timeline.offset_of(cue.at))
    }
}

#[cfg(test)]
mod tests;
