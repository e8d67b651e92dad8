//! The house rules, held by a test: what each room may name, and what no file may hold.
//!
//! It reads `src` and `tests` as text; comments and the contents of strings do not count unless a
//! rule is about them. A finding reads `path:line: word — rule`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a helper of a test may fail as loudly as a test"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// The most lines of a file; those of its tests stand in a file of their own.
const MOST_LINES: usize = 400;
/// Files that are one long list.
const TABLES: &[&str] = &["src/domain/text/words.rs"];

/// Words that some files may not name.
struct Ban {
    /// Where it holds: beginnings of paths, without `.rs`.
    rooms: &'static [&'static str],
    words: &'static [&'static str],
    /// Whether it holds in tests as well.
    in_tests: bool,
    why: &'static str,
}

const BANS: &[Ban] = &[
    Ban {
        rooms: &["src/domain"],
        words: &[
            "leptos",
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "gloo",
            "cfg(target_arch",
            "cfg!(target_arch",
            "cfg_attr(target_arch",
            "target_family",
        ],
        in_tests: true,
        why: "the domain knows nothing of the browser",
    },
    Ban {
        rooms: &["src/domain"],
        words: &[
            "Instant::now",
            "SystemTime::now",
            "std::thread",
            "std::fs",
            "std::env",
            "std::process",
            "std::net",
            "rand::",
            "getrandom",
            "println!",
            "eprintln!",
        ],
        in_tests: false,
        why: "time, storage and chance come into the domain as arguments",
    },
    Ban {
        rooms: &["src/domain"],
        words: &["crate::platform", "crate::ui"],
        in_tests: true,
        why: "the domain is the first room and uses no other",
    },
    Ban {
        rooms: &["src/platform"],
        words: &["leptos", "crate::ui"],
        in_tests: true,
        why: "the platform is the browser in plain Rust, without the framework",
    },
    Ban {
        rooms: &["src/ui/components"],
        words: &["use_context", "expect_context", "crate::platform"],
        in_tests: true,
        why: "a component knows only its props",
    },
    Ban {
        rooms: &["src/ui/pages"],
        words: &["web_sys", "gloo", "js_sys", "crate::platform"],
        in_tests: true,
        why: "a page asks the app, never the browser",
    },
    Ban {
        rooms: &["src/ui"],
        words: &["style=", "inner_html"],
        in_tests: true,
        why: "the content security policy forbids it: use a class",
    },
    Ban {
        rooms: &["src/ui"],
        words: &["#[lazy", "leptos_router"],
        in_tests: true,
        why: "parts are cut in ui::parts, and routes are ours",
    },
    Ban {
        rooms: &["src"],
        words: &[
            ".unwrap()",
            ".expect(",
            "panic!(",
            "unreachable!(",
            "todo!(",
        ],
        in_tests: false,
        why: "a panic ends the session of somebody who lies on the floor",
    },
    Ban {
        rooms: &["src", "tests"],
        words: &["#[ignore", "#[should_panic"],
        in_tests: true,
        why: "a test runs, and says what it expects",
    },
];

/// A line of a file, taken apart.
#[derive(Default)]
struct Line {
    /// Its code; comments are gone, and strings are empty.
    code: String,
    /// The strings that begin in it.
    strings: Vec<String>,
    comment: String,
    /// Whether it belongs to a test.
    test: bool,
}

/// What is wrong with a file.
fn findings(path: &str, text: &str) -> Vec<String> {
    let lines = take_apart(path, text);
    let mut found = Vec::new();
    let mut add = |line: usize, word: &str, why: &str| {
        found.push(format!("{path}:{}: {word} — {why}", line + 1));
    };
    if !text.starts_with("//! ") {
        add(0, "//!", "every file opens with what it is for");
    }
    if path.ends_with("/mod.rs") {
        add(0, "mod.rs", "a room is a file beside its folder");
    }
    let n_lines = lines.len();
    if path.starts_with("src/")
        && !is_test_file(path)
        && !TABLES.contains(&path)
        && n_lines > MOST_LINES
    {
        add(
            n_lines - 1,
            &format!("{n_lines} lines"),
            "no file is longer than 400 lines",
        );
    }
    for (index, line) in lines.iter().enumerate() {
        for ban in BANS.iter().filter(|ban| ban.in_tests || !line.test) {
            if ban.rooms.iter().any(|room| is_in(path, room)) {
                for word in ban.words.iter().filter(|word| names(&line.code, word)) {
                    add(index, word, ban.why);
                }
            }
        }
        let is_route = path == "src/domain/route.rs" || line.test;
        for address in line
            .strings
            .iter()
            .filter(|s| s.starts_with("#/") && !is_route)
        {
            add(
                index,
                address,
                "addresses are spelled out in route.rs only; use Route::href",
            );
        }
        for mark in ["TODO", "FIXME"]
            .iter()
            .filter(|mark| line.comment.contains(**mark))
        {
            if !says_an_issue(&line.comment) {
                add(
                    index,
                    mark,
                    "what is to be done is an issue: give its number, such as #12",
                );
            }
        }
        if path.starts_with("src/domain/catalogue/exercises/") && names(&line.code, "fn ") {
            add(index, "fn", "an exercise is facts, without logic");
        }
    }
    found
}

fn is_in(path: &str, room: &str) -> bool {
    path.strip_prefix(room)
        .is_some_and(|rest| rest.starts_with('/') || rest == ".rs")
}

fn is_test_file(path: &str) -> bool {
    path.starts_with("tests/") || path.ends_with("/tests.rs") || path.contains("/tests/")
}

/// Whether the code holds the word, and not only as the end of a longer one.
fn names(code: &str, word: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        !(word.starts_with(is_word) && before.is_some_and(is_word))
    })
}

fn says_an_issue(comment: &str) -> bool {
    let digit = |after: &str| after.starts_with(|c: char| c.is_ascii_digit());
    comment.split('#').skip(1).any(digit)
}

/// Takes a file apart: code, strings and comments, line by line.
fn take_apart(path: &str, text: &str) -> Vec<Line> {
    let mut lines = vec![Line::default()];
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let last = lines.last_mut().unwrap();
        let before = last.code.chars().next_back();
        let length = if rest.starts_with("//") {
            let end = rest.find('\n').unwrap_or(rest.len());
            last.comment.push_str(&rest[..end]);
            end
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if let Some((length, content)) = string(rest, before) {
            last.code.push_str("\"\"");
            last.strings.push(content);
            length
        } else if let Some(length) = character(rest) {
            last.code.push_str("' '");
            length
        } else {
            if c != '\n' {
                last.code.push(c);
            }
            c.len_utf8()
        };
        let (eaten, left) = rest.split_at(length);
        lines.extend(eaten.matches('\n').map(|_| Line::default()));
        rest = left;
    }
    if text.ends_with('\n') {
        lines.pop();
    }
    mark_tests(&mut lines, is_test_file(path));
    lines
}

fn block_comment(rest: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest[at..].starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
        if depth == 0 {
            return at;
        }
    }
    at
}

/// The length and the contents of the string that begins here, plain or raw.
fn string(rest: &str, before: Option<char>) -> Option<(usize, String)> {
    let raw = rest
        .strip_prefix('r')
        .map(|after| after.trim_start_matches('#'));
    let in_word = before.is_some_and(|c| c.is_alphanumeric() || c == '_') && before != Some('b');
    if let Some(after) = raw.filter(|after| after.starts_with('"') && !in_word) {
        let hashes = rest.len() - after.len() - 1;
        let end = format!("\"{}", "#".repeat(hashes));
        let length = after[1..].find(&end)?;
        return Some((
            hashes + 2 + length + end.len(),
            after[1..=length].to_owned(),
        ));
    }
    let content = rest.strip_prefix('"')?;
    let mut escaped = false;
    let end = content.char_indices().find(|(_, c)| {
        let is_end = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        is_end
    })?;
    Some((end.0 + 2, content[..end.0].to_owned()))
}

/// The length of the character that is quoted here; a lifetime is none.
fn character(rest: &str) -> Option<usize> {
    let content = rest.strip_prefix('\'')?;
    let first = content.chars().next()?;
    let least = if first == '\\' { 2 } else { first.len_utf8() };
    let end = content.get(least..)?.find('\'')?;
    (first == '\\' || end == 0).then_some(1 + least + end + 1)
}

/// Marks what stands under `#[cfg(test)]`: up to the semicolon, or to the end of the braces.
fn mark_tests(lines: &mut [Line], all: bool) {
    let mut depth: Option<usize> = None;
    for line in lines {
        let begins = depth.is_none() && line.code.contains("#[cfg(test)]");
        line.test = all || begins || depth.is_some();
        let after = line.code.rsplit("#[cfg(test)]").next().unwrap_or_default();
        if begins {
            depth = Some(0);
        }
        for c in after.chars() {
            depth = match (depth, c) {
                (Some(n), '{') => Some(n + 1),
                (Some(0), ';') | (Some(1), '}') => None,
                (Some(n), '}') => Some(n.saturating_sub(1)),
                (depth, _) => depth,
            };
        }
    }
}

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|it| it == "rs") {
            into.push(path);
        }
    }
}

#[test]
fn the_house_rules_hold() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    sources(&root.join("src"), &mut paths);
    sources(&root.join("tests"), &mut paths);
    paths.sort();
    assert!(paths.len() > 50, "the sources are found");
    let found: Vec<String> = paths
        .iter()
        .flat_map(|path| {
            let name = path
                .strip_prefix(root)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            findings(&name, &fs::read_to_string(path).unwrap())
        })
        .collect();
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

/// What is found in a file that holds this after its first line.
fn found(path: &str, code: &str) -> Vec<String> {
    findings(path, &format!("//! A file.\n{code}\n"))
}

#[test]
fn each_rule_finds_what_it_forbids() {
    for (path, code, word) in [
        ("src/domain/a.rs", "use web_sys::Window;", "web_sys"),
        ("src/domain.rs", "use leptos::prelude::*;", "leptos"),
        (
            "src/domain/a/b.rs",
            "#[cfg(target_arch = \"wasm32\")]",
            "cfg(target_arch",
        ),
        (
            "src/domain/a.rs",
            "let now = Instant::now();",
            "Instant::now",
        ),
        (
            "src/domain/a.rs",
            "use crate::platform::clock;",
            "crate::platform",
        ),
        (
            "src/domain/a.rs",
            "#[cfg(test)]\nmod tests { use crate::ui; }",
            "crate::ui",
        ),
        ("src/platform/a.rs", "use leptos::prelude::*;", "leptos"),
        (
            "src/ui/components/a.rs",
            "use_context::<App>()",
            "use_context",
        ),
        ("src/ui/pages/a.rs", "gloo_timers::sleep();", "gloo"),
        (
            "src/ui/pages.rs",
            "use crate::platform::clock;",
            "crate::platform",
        ),
        (
            "src/ui/a.rs",
            "view! { <p style=\"color: red\"/> }",
            "style=",
        ),
        ("src/ui/a.rs", "view! { <p inner_html=x/> }", "inner_html"),
        ("src/ui/a.rs", "#[lazy]", "#[lazy"),
        (
            "src/ui/a.rs",
            "view! { <a href=\"#/history\"/> }",
            "#/history",
        ),
        ("src/domain/a.rs", "let x = r#\"#/play\"#;", "#/play"),
        ("src/domain/a.rs", "x.unwrap();", ".unwrap()"),
        ("src/ui.rs", "x.expect(\"it\");", ".expect("),
        ("tests/a.rs", "#[ignore = \"slow\"]", "#[ignore"),
        ("src/a.rs", "// TODO: later", "TODO"),
        ("src/a.rs", "x(); // FIXME some #time", "FIXME"),
        ("src/a/mod.rs", "", "mod.rs"),
        (
            "src/domain/catalogue/exercises/cat_cow.rs",
            "fn f() {}",
            "fn",
        ),
    ] {
        let findings = found(path, code);
        let [finding] = findings.as_slice() else {
            panic!("{code}: {findings:?}");
        };
        assert!(
            finding.contains(&format!(": {word} — ")),
            "{code}: {finding}"
        );
    }
    assert_eq!(findings("src/a.rs", "mod a;\n").len(), 1, "no header");
    assert_eq!(
        found("src/a.rs", &"\n".repeat(MOST_LINES)).len(),
        1,
        "too long"
    );
}

#[test]
fn no_rule_finds_what_is_allowed() {
    for (path, code) in [
        (
            "src/domain/a.rs",
            "// web_sys is not used here, nor is x.unwrap()",
        ),
        (
            "src/domain/a.rs",
            "/* web_sys /* and */ leptos */ let x = \"leptos // \";",
        ),
        (
            "src/domain/a.rs",
            "let quote = '\"'; // web_sys\nlet other = '\\''; // leptos",
        ),
        (
            "src/domain/a.rs",
            "fn f<'a>(x: &'a str) -> &'a str { x } // web_sys",
        ),
        (
            "src/domain/a.rs",
            "#[cfg(test)]\nmod tests {\n fn f() { x.unwrap(); }\n}",
        ),
        ("src/domain/a.rs", "#[cfg(test)]\nmod tests;\nfn f() {}"),
        ("src/domain/a/tests.rs", "x.unwrap(); let a = \"#/play\";"),
        ("src/domain/route.rs", "let a = \"#/play\";"),
        (
            "src/domain/a.rs",
            "let a = \"go to #/play\"; let b = x.unwrap_or(y);",
        ),
        ("src/domain/a.rs", "#[expect(dead_code)]"),
        ("src/platform/a.rs", "use web_sys::Window;"),
        (
            "src/ui/a.rs",
            "view! { <p style:width=w class=\"style\"/> }; let style = 1;",
        ),
        (
            "src/ui/a.rs",
            "use crate::platform::clock; let x = use_context::<App>();",
        ),
        ("src/a.rs", "// TODO(#12): later"),
        ("src/domain/catalogue/kinds.rs", "fn f() {}"),
        ("src/domain/text/words.rs", "pub fn_: fn(u8),"),
    ] {
        assert_eq!(found(path, code), Vec::<String>::new(), "{code}");
    }
}

#[test]
fn code_after_the_tests_is_code_again() {
    let code = "#[cfg(test)]\nmod tests {\n    fn f() {}\n}\nfn g() { x.unwrap(); }";
    let findings = found("src/a.rs", code);
    assert_eq!(findings.len(), 1);
    assert!(
        findings[0].starts_with("src/a.rs:6: .unwrap()"),
        "{findings:?}"
    );
}
