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

use std::collections::{BTreeMap, BTreeSet};
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
        words: &["crate::platform", "crate::app", "crate::ui"],
        in_tests: true,
        why: "the domain is the first room and uses no other",
    },
    Ban {
        rooms: &["src/platform"],
        words: &["leptos", "crate::app", "crate::ui"],
        in_tests: true,
        why: "the platform is the browser in plain Rust, without the framework",
    },
    Ban {
        rooms: &["src/app"],
        words: &["crate::ui", "AnyView", "mount_to_body"],
        in_tests: true,
        why: "the app drives, and makes no elements",
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
        why: "the program is cut in ui::split, and routes are ours",
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
        ("src/platform/a.rs", "use crate::app::App;", "crate::app"),
        ("src/app/a.rs", "use crate::ui::html::El;", "crate::ui"),
        ("src/app/a.rs", "fn view() -> AnyView {}", "AnyView"),
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

/// The files of a room, and which of them uses something that stands in which other.
///
/// A path counts for the file that *defines* what it names: re-exports are followed. A module that is
/// only named on the way counts for nothing.
struct Uses {
    /// The file of each module, by its path (`crate`, `app`, `store`).
    modules: BTreeMap<Vec<String>, String>,
    /// What each module re-exports: the name, and the path as it stands there; a glob has the name `*`.
    exports: BTreeMap<Vec<String>, Vec<(String, Vec<String>)>>,
    /// The paths that each module names in its code, as they stand there.
    paths: BTreeMap<Vec<String>, Vec<Vec<String>>>,
}

impl Uses {
    fn of(files: &[(String, String)]) -> Self {
        let mut uses = Self {
            modules: BTreeMap::new(),
            exports: BTreeMap::new(),
            paths: BTreeMap::new(),
        };
        for (path, text) in files {
            let module = module_of(path);
            let lines = take_apart(path, text);
            let code: Vec<String> = lines
                .into_iter()
                .filter(|line| !line.test)
                .map(|line| line.code)
                .collect();
            let (imports, exports, rest) = imports(&code.join("\n"));
            let mut paths: Vec<Vec<String>> =
                imports.iter().map(|(_, path)| path.clone()).collect();
            // `clock::now()` is `crate::platform::clock::now()` where `clock` was imported.
            for path in paths_in(&rest) {
                let imported = imports.iter().find(|(name, _)| *name == path[0]);
                match imported {
                    Some((_, full)) => paths.push([full.as_slice(), &path[1..]].concat()),
                    None => paths.push(path),
                }
            }
            uses.modules.insert(module.clone(), path.clone());
            uses.exports.insert(module.clone(), exports);
            uses.paths.insert(module, paths);
        }
        uses
    }

    /// The file in which that stands which a module means by this path; none for what is not ours, and
    /// for a module.
    fn file(&self, from: &[String], path: &[String], depth: usize) -> Option<&str> {
        let mut module = match path.first()?.as_str() {
            "crate" => vec!["crate".to_owned()],
            "self" => from.to_vec(),
            "super" => from[..from.len() - 1].to_vec(),
            first => {
                let child = [from, &[first.to_owned()]].concat();
                self.modules.contains_key(&child).then_some(child)?
            }
        };
        for (index, name) in path.iter().enumerate().skip(1) {
            if name == "super" {
                module.pop();
                continue;
            }
            let child = [module.as_slice(), std::slice::from_ref(name)].concat();
            if self.modules.contains_key(&child) {
                module = child;
                continue;
            }
            let rest = &path[index + 1..];
            let exported = self.exports.get(&module).into_iter().flatten();
            for (exported, to) in exported.filter(|(it, _)| it == name || it == "*") {
                let glob = [to.as_slice(), std::slice::from_ref(name)].concat();
                let to = if exported == "*" { &glob } else { to };
                let full = [to.as_slice(), rest].concat();
                if depth < 8
                    && let Some(file) = self.file(&module, &full, depth + 1)
                {
                    return Some(file);
                }
            }
            return self.modules.get(&module).map(String::as_str);
        }
        None
    }

    /// For each file the others that it uses something of.
    fn arrows(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        let mut arrows = BTreeMap::new();
        for (module, paths) in &self.paths {
            let from = self.modules[module].as_str();
            let to: BTreeSet<&str> = paths
                .iter()
                .filter_map(|path| self.file(module, path, 0))
                .filter(|to| *to != from)
                .collect();
            arrows.insert(from, to);
        }
        arrows
    }
}

/// The files that use each other in a circle, each with those of its circle that it uses.
fn circles(files: &[(String, String)]) -> Vec<String> {
    let uses = Uses::of(files);
    let arrows = uses.arrows();
    let reach = |from: &str| {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut next: Vec<&str> = arrows[from].iter().copied().collect();
        while let Some(file) = next.pop() {
            if seen.insert(file) {
                next.extend(arrows[file].iter().copied());
            }
        }
        seen
    };
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        arrows.keys().map(|file| (*file, reach(file))).collect();
    let mut found = Vec::new();
    for (from, to) in &arrows {
        for to in to.iter().filter(|to| reached[**to].contains(from)) {
            found.push(format!("{from} uses {to}, and is used by it"));
        }
    }
    found
}

/// `src/app/store.rs` is `crate::app::store`.
fn module_of(path: &str) -> Vec<String> {
    let path = path.strip_prefix("src/").unwrap_or(path);
    let path = path.strip_suffix(".rs").unwrap_or(path);
    let parts = path.split('/').filter(|part| *part != "lib");
    std::iter::once("crate")
        .chain(parts)
        .map(str::to_owned)
        .collect()
}

/// A name, and the path that it stands for.
type Import = (String, Vec<String>);

/// What a file imports, what it re-exports, and its code without either.
fn imports(code: &str) -> (Vec<Import>, Vec<Import>, String) {
    let (mut private, mut exported, mut rest) = (Vec::new(), Vec::new(), String::new());
    for statement in code.split_inclusive(';') {
        let begin = statement
            .match_indices("use ")
            .map(|(at, _)| at)
            .find(|at| !statement[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_'));
        let Some(begin) = begin else {
            rest.push_str(statement);
            continue;
        };
        let before = &statement[..begin];
        let tree = statement[begin + 4..].trim_end_matches(';');
        let mut all = Vec::new();
        expand(tree, &[], &mut all);
        let last = before.trim_end().rsplit(['}', ']', '{', ';']).next();
        let is_exported = last.is_some_and(|it| it.trim_start().starts_with("pub"));
        if is_exported {
            exported.extend(all);
        } else {
            private.extend(all);
        }
        rest.push_str(before);
    }
    (private, exported, rest)
}

/// Takes a tree such as `a::{b, c as d}` apart.
fn expand(tree: &str, before: &[String], into: &mut Vec<Import>) {
    let tree = tree.trim();
    let Some((head, inner)) = tree.split_once('{') else {
        let (path, name) = tree.split_once(" as ").unwrap_or((tree, ""));
        let parts = path.split("::").map(|part| part.trim().to_owned());
        let mut path = before.to_vec();
        path.extend(parts.filter(|part| !part.is_empty()));
        let is_glob = path.last().is_some_and(|last| last == "*");
        let own = path.last().filter(|last| *last != "self").cloned();
        if is_glob || path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        let last = own.or_else(|| path.last().cloned()).unwrap_or_default();
        let name = if name.is_empty() {
            last
        } else {
            name.trim().to_owned()
        };
        into.push((name, path));
        return;
    };
    let head = head.split("::").map(|part| part.trim().to_owned());
    let mut before = before.to_vec();
    before.extend(head.filter(|part| !part.is_empty()));
    let inner = inner.trim_end().trim_end_matches('}');
    let (mut depth, mut from) = (0, 0);
    for (at, c) in inner.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                expand(&inner[from..at], &before, into);
                from = at + 1;
            }
            _ => {}
        }
    }
    if !inner[from..].trim().is_empty() {
        expand(&inner[from..], &before, into);
    }
}

/// All paths of more than one part that stand in the code.
fn paths_in(code: &str) -> Vec<Vec<String>> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    code.split(|c| !is_part(c))
        .map(|path| path.split("::").map(str::to_owned).collect::<Vec<_>>())
        .filter(|path| path.len() > 1 && path.iter().all(|part| !part.is_empty()))
        .collect()
}

/// The files of `src` but for those of tests, with what they hold.
fn files_of_src() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    sources(&root.join("src"), &mut paths);
    paths
        .iter()
        .map(|path| {
            let name = path.strip_prefix(root).unwrap().to_string_lossy();
            (name.replace('\\', "/"), fs::read_to_string(path).unwrap())
        })
        .filter(|(name, _)| !is_test_file(name))
        .collect()
}

#[test]
fn no_two_files_use_each_other_in_a_circle() {
    let found = circles(&files_of_src());
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn a_circle_is_found_through_modules_re_exports_and_paths_in_the_code() {
    let circle_of = |files: &[(&str, &str)]| {
        let files: Vec<(String, String)> = files
            .iter()
            .map(|(path, code)| ((*path).to_owned(), format!("//! A file.\n{code}\n")))
            .collect();
        circles(&files).len()
    };
    let lib = ("src/lib.rs", "mod a; mod b;");
    for (a, b) in [
        ("use crate::b::B;", "use crate::a::A;"),
        ("use crate::b::{C, B as D};", "use super::a::A;"),
        (
            "fn f() { crate::b::f(); }",
            "use crate::a; fn f() { a::f(); }",
        ),
        (
            "pub use crate::b::B; use crate::b::C;",
            "use crate::{a::{self, A}};",
        ),
        (
            "use crate::b::*; fn f(x: super::b::B) {}",
            "fn f() { let x: crate::a::A = 1; }",
        ),
    ] {
        assert_eq!(
            circle_of(&[lib, ("src/a.rs", a), ("src/b.rs", b)]),
            2,
            "{a} {b}"
        );
    }
    let parent = "mod c; pub use c::C; pub struct P;";
    let with_child = |parent, child| circle_of(&[lib, ("src/a.rs", parent), ("src/a/c.rs", child)]);
    assert_eq!(with_child("mod c; use c::C; struct P;", "use super::P;"), 2);
    assert_eq!(
        with_child(parent, "use super::P; pub struct C;"),
        0,
        "a re-export is no use"
    );
    let through = [
        lib,
        ("src/a.rs", parent),
        ("src/a/c.rs", "use crate::b::B;"),
        ("src/b.rs", "use crate::a::C; pub struct B;"),
    ];
    assert_eq!(
        circle_of(&through),
        2,
        "what is re-exported stands where it is defined"
    );
    let one_way = [
        lib,
        ("src/a.rs", "use crate::b::B;"),
        ("src/b.rs", "#[cfg(test)]\nmod tests { use crate::a::A; }"),
    ];
    assert_eq!(
        circle_of(&one_way),
        0,
        "a test may use what uses what it tests"
    );
}

/// The most methods of the app's state that other rooms may call.
const MOST_METHODS: usize = 45;

#[test]
fn the_apps_state_has_few_methods() {
    let mut methods = Vec::new();
    for (path, text) in files_of_src() {
        let mut is_app = false;
        for line in take_apart(&path, &text) {
            is_app |= line.code.starts_with("impl App {");
            is_app &= !line.code.starts_with('}');
            let is_public = line.code.starts_with("    pub(crate) ") && line.code.contains("fn ");
            if is_app && is_public {
                methods.push(format!("{path}: {}", line.code.trim()));
            }
        }
    }
    let n = methods.len();
    assert!(n > 10, "they are found");
    assert!(n <= MOST_METHODS, "{n}:\n{}\n", methods.join("\n"));
}

/// What stands for two things all the same: the frame of a part of the body, and that of a picture of it.
const ALIKE: &[&str] = &["Frame"];

/// The types of these files that all of the program may name, each with its file; those of `slugged!` are among them.
fn named_types(files: &[(String, String)]) -> Vec<(String, &str)> {
    let mut types = Vec::new();
    for (path, text) in files {
        let mut is_slugged = false;
        for Line { code, .. } in take_apart(path, text) {
            is_slugged |= code.starts_with("slugged! {");
            let in_slugged = code
                .strip_suffix(" {")
                .and_then(|it| it.strip_prefix("    "));
            let public = ["pub ", "pub(crate) "]
                .iter()
                .find_map(|it| code.strip_prefix(it));
            let kinds = ["struct ", "enum ", "trait ", "type "];
            let declared =
                public.and_then(|rest| kinds.iter().find_map(|it| rest.strip_prefix(it)));
            let Some(name) = declared.or(in_slugged.filter(|_| is_slugged)) else {
                continue;
            };
            is_slugged = false;
            let end = name.find(|c: char| !c.is_alphanumeric());
            types.push((name[..end.unwrap_or(name.len())].to_owned(), path.as_str()));
        }
    }
    types
}

#[test]
fn a_type_that_the_whole_program_may_name_has_a_name_of_its_own() {
    let files = files_of_src();
    let mut types = named_types(&files);
    types.sort();
    assert!(types.len() > 300, "they are found: {}", types.len());
    let is_alike = |pair: &&[(String, &str)]| pair[0].0 == pair[1].0;
    let alike = types.windows(2).filter(is_alike);
    let alike: Vec<_> = alike
        .filter(|pair| !ALIKE.contains(&pair[0].0.as_str()))
        .collect();
    assert!(alike.is_empty(), "{alike:#?}");
}

#[test]
fn types_are_found_by_how_they_are_declared() {
    let text = "pub struct A<'a>(&'a str);\nslugged! {\n    /// So.\n    #[derive(Default)]\n    B {\n        C = \"c\",\n    }\n}\n\
        pub(super) enum D {}\npub(crate) enum E {\n    F {\n        g: u8,\n    },\n}\nstruct H;\n";
    let files = [("src/a.rs".to_owned(), text.to_owned())];
    let names: Vec<_> = named_types(&files)
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(names, ["A", "B", "E"]);
}

/// Lines of ARCHITECTURE.md that a newcomer reads before the first change.
const MOST_LINES_OF_ARCHITECTURE: usize = 149;

#[test]
fn what_a_newcomer_reads_first_stays_short_and_leads_to_files_that_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap();
    let n = text.lines().count();
    assert!(n <= MOST_LINES_OF_ARCHITECTURE, "{n} lines");
    let links: Vec<&str> = text
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .collect();
    // Files and folders that stand in backticks, but for patterns.
    let named = text.split('`').skip(1).step_by(2);
    let named = named.filter(|it| {
        let is_path = ["src/", "tests/", "tools/"]
            .iter()
            .any(|room| it.starts_with(room));
        is_path && !it.contains(['*', '<', ' '])
    });
    let all: Vec<&str> = links.into_iter().chain(named).collect();
    assert!(all.len() > 10, "they are found: {all:?}");
    let gone: Vec<_> = all.iter().filter(|it| !root.join(it).exists()).collect();
    assert!(gone.is_empty(), "{gone:?}");
}
