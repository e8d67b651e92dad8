//! Files of other apps, in their shapes: My PT as its `BackupModal` writes them (types in its `pt.ts`), rehab-tracker
//! as its `exportWorkoutsCSV` does. Written by hand.

use super::*;
use crate::domain::catalogue::ExerciseId;
use crate::domain::history::{Did, Outcome};
use crate::domain::routine::RoutineName;
use crate::domain::text::Language;

const MY_PT: &str = r#"{
  "version": 1,
  "exportDate": "2025-10-04T09:12:44.120Z",
  "data": {
    "exercises": [
      { "id": 1, "name": "Chin Tucks", "type": "reps", "defaultReps": 10, "defaultSets": 2, "defaultRepDuration": 4, "includeInDefault": true, "dateAdded": "2025-09-01T00:00:00.000Z" },
      { "id": 2, "name": "Heel slide no. 2", "type": "duration", "defaultDuration": 60, "includeInDefault": true, "dateAdded": "2025-09-01T00:00:00.000Z" }
    ],
    "sessionDefinitions": [
      { "id": 1, "name": "Morning", "exercises": [{ "exerciseId": 1 }], "isDefault": true, "dateCreated": "2025-09-01T00:00:00.000Z" }
    ],
    "sessionInstances": [
      {
        "id": 11, "date": "2025-10-01", "sessionDefinitionId": 1, "sessionName": "Morning", "status": "completed",
        "startTime": "2025-10-01T06:30:00.000Z", "endTime": "2025-10-01T06:40:00.000Z", "customized": false,
        "completedExercises": [
          { "exerciseId": 1, "exerciseName": "Chin Tucks", "exerciseType": "reps", "targetReps": 10, "targetSets": 2, "targetRepDuration": 4, "completed": true, "completedAt": "2025-10-01T06:35:00.000Z" },
          { "exerciseId": 2, "exerciseName": "Heel slide no. 2", "exerciseType": "duration", "targetDuration": 60, "completed": false, "skipped": true }
        ],
        "notes": "Left side tight"
      },
      { "id": 12, "date": "2025-10-02", "sessionDefinitionId": 1, "sessionName": "Morning", "status": "logged", "manuallyLogged": true, "customized": false,
        "completedExercises": [{ "exerciseId": 2, "exerciseName": "Heel slide no. 2", "exerciseType": "duration", "targetDuration": 60, "actualDuration": 48.6, "completed": true }] },
      { "id": 13, "date": "2025-10-05", "sessionDefinitionId": 1, "sessionName": "Morning", "status": "planned", "customized": false, "completedExercises": [] },
      { "id": 14, "date": "2025-02-30", "sessionDefinitionId": 1, "sessionName": "Morning", "status": "completed", "customized": false, "completedExercises": [] }
    ],
    "settings": { "defaultRepDuration": 3, "theme": "auto" },
    "metadata": { "version": 3, "installDate": "2025-09-01T00:00:00.000Z" }
  }
}"#;

const REHAB: &str = "Date,Phase,Exercise,Left Reps,Right Reps,Sets,Pain Level,Notes\n\
    2025-10-01,1,\"Cat Cow\",10,8,2,3,\"stiff, at first\"\n\
    2025-10-01,1,\"Sit-to-Stand\",5,5,0,6,\"\"\n\
    2025-10-02,2,\"Cat Cow\",10,10,2,0,\"\"\n\
    2025-10-03,2,\"Cat Cow\",many,10,2,0,\"\"\n\
    2025-10-03,2,\"Cat Cow\",10,10,2,11,\"\"\n\
    10/03/2025,2,\"Cat Cow\",10,10,2,1,\"\"\n";

/// A file in which exercises of ours are called as they are in the language that is spoken here.
fn in_our_words(file: &str) -> String {
    let words = Language::SPOKEN.session();
    let name = |id: ExerciseId| (words.exercise)(id).name;
    file.replace("Chin Tucks", &name(ExerciseId::ChinTucks).to_uppercase())
        .replace("Cat Cow", name(ExerciseId::CatCow))
}

fn did(slug: &str, done: u16, planned: u16, seconds: u32) -> Did {
    Did {
        slug: slug.to_owned(),
        variant: None,
        done,
        planned,
        seconds,
    }
}

#[test]
fn sessions_of_my_pt_are_understood() {
    let mut device = Device::default();
    let merge = device.import(&in_our_words(MY_PT));
    assert_eq!(merge.dropped, [(Why::Unreadable, 1), (Why::NotDone, 1)]);
    let joined = device.joined();
    let days: Vec<String> = joined
        .records
        .iter()
        .map(|it| it.date().to_string())
        .collect();
    assert_eq!(days, ["2025-10-02", "2025-10-01"]);
    let [logged, led] = joined.records.as_slice() else {
        panic!()
    };
    assert_eq!(led.name, RoutineName::Own("Morning".to_owned()));
    assert_eq!(
        (led.minute_of_day(), led.outcome, led.active_s),
        (7 * 60 + 30, Outcome::LeftEarly, 80)
    );
    assert_eq!(
        led.did,
        [
            did("chin-tucks", 20, 20, 80),
            did("Heel slide no 2", 0, 1, 0)
        ]
    );
    assert_eq!(
        (logged.minute_of_day(), logged.outcome),
        (12 * 60, Outcome::Finished)
    );
    assert_eq!(logged.did, [did("Heel slide no 2", 1, 1, 49)]);
    let ratings = joined.entries.ratings(PREFIX);
    assert_eq!(ratings.get(&led.id).unwrap().note, "Left side tight");
    assert_eq!(ratings.get(&logged.id), None);
}

#[test]
fn workouts_of_rehab_tracker_are_understood() {
    let rehab = in_our_words(REHAB);
    for text in [
        rehab.clone(),
        format!("\u{feff}{}", rehab.replace('\n', "\r\n")),
    ] {
        let mut device = Device::default();
        let merge = device.import(&text);
        assert_eq!(merge.dropped, [(Why::Unreadable, 3)]);
        let joined = device.joined();
        let [second, first] = joined.records.as_slice() else {
            panic!()
        };
        assert_eq!(
            first.did,
            [did("cat-cow", 36, 36, 0), did("Sit-to-Stand", 10, 10, 0)]
        );
        assert_eq!(first.name, RoutineName::Own("Phase 1".to_owned()));
        let ratings = joined.entries.ratings(PREFIX);
        let rating = ratings.get(&first.id).unwrap();
        assert_eq!(rating.symptoms.pain, Some(6), "the worst of them");
        assert_eq!(rating.note, "cat-cow: stiff, at first");
        assert_eq!(ratings.get(&second.id).unwrap().symptoms.pain, Some(0));
    }
}

#[test]
fn the_same_session_is_there_once_whatever_was_noted_since() {
    for (file, from, to) in [
        (MY_PT, "Left side tight", "Right"),
        (REHAB, "stiff, at first", "easy"),
    ] {
        let mut device = Device::default();
        device.import(file);
        let once = device.clone();
        assert!(device.import(file).is_empty());
        let merge = device.import(&file.replace(from, to));
        assert!(merge.is_empty(), "what is here stays");
        assert_eq!(device, once);
    }
}

#[test]
fn a_day_is_the_one_on_which_it_was_lived() {
    // Begun at half past eleven in the evening, somewhere else.
    let late = MY_PT.replace("2025-10-01T06:30:00.000Z", "2025-10-02T05:30:00.000Z");
    let mut device = Device::default();
    device.import(&late);
    let led = device.joined().records.pop().unwrap();
    assert_eq!(led.date().to_string(), "2025-10-01");
}

#[test]
fn other_files_of_those_apps_are_told_apart() {
    for (text, why) in [
        (
            "Week,Date,Stand Left,Stand Right\n1,2025-10-01,3,4\n",
            FileRefusal::NoSessions(FileSource::RehabTracker),
        ),
        (
            "Month,Date,Calf Right,Calf Left\n1,2025-10-01,3,4\n",
            FileRefusal::NoSessions(FileSource::RehabTracker),
        ),
        (
            r#"{"version":1,"exportDate":"x","data":{"exercises":[]}}"#,
            FileRefusal::NoSessions(FileSource::MyPt),
        ),
        (
            r#"{"version":2,"exportDate":"x","data":{"exercises":[]}}"#,
            FileRefusal::Newer,
        ),
        (
            "name,type,defaultReps\nChin tucks,reps,10\n",
            FileRefusal::Unknown,
        ),
    ] {
        assert_eq!(read(text, 0), Err(why), "{text}");
    }
}

#[test]
fn severe_pain_in_a_file_of_another_app_stops_too() {
    let mut device = Device::default();
    device.import(&REHAB.replace(",6,", ",9,"));
    let joined = device.joined();
    let ratings = joined.entries.ratings(PREFIX);
    let warnings = crate::domain::safety::untold(
        &joined.records,
        &ratings,
        &joined.entries.warnings(PREFIX),
        0,
    );
    assert_eq!(warnings.len(), 1);
}
