//! Makes the source of one file of English words that of the pseudo-language: its texts change, and
//! nothing else does. What it does not understand is an error, so that no text is left out and
//! nothing is changed that is not text.

use super::letters;

/// Fields whose texts are names for the program, with the types that have them.
const DATA: &[(&str, &[&str])] = &[
    ("slug", &["VariantText", "VariantReading", "Topic"]),
    ("id", &["Question", "Difference", "Reference"]),
    ("see", &["Topic"]),
    ("doi", &["Reference"]),
];
/// What has a field of such a name that is read by people.
const READ: &[(&str, &str)] = &[("see", "Stops"), ("see", "Learn")];
/// What looks into a text that it is given: nobody can tell whether that is made of words or of data.
const LOOKS: &[&str] = &[
    "contains",
    "starts_with",
    "ends_with",
    "find",
    "rfind",
    "split",
    "rsplit",
    "split_once",
    "rsplit_once",
    "strip_prefix",
    "strip_suffix",
    "eq",
];
/// The constant with the tag of the language, and what it becomes: the accented English that browsers
/// know as a language to try things out with.
const TAG: (&str, &str) = ("TAG", "en-XA");

/// What stands between two brackets.
struct Frame {
    /// Its opening bracket.
    open: char,
    /// The field whose value is being read.
    field: Option<String>,
    /// The macro that it is given to.
    of_macro: Option<String>,
    /// The word before it: of a value with fields its type.
    name: String,
    is_attribute: bool,
}

/// A file that is being read.
struct Source<'a> {
    rest: &'a str,
    out: String,
    line: usize,
    frames: Vec<Frame>,
    /// The tokens so far; of a text, only its quote.
    tokens: Vec<&'a str>,
    /// The constant or static whose value is being read.
    item: &'a str,
    /// Where a test begins, which is left out: in `out`, and in how many brackets it stands.
    test: Option<(usize, usize)>,
}

/// The file in the pseudo-language. The error says the line.
pub(crate) fn translated(text: &str) -> Result<String, String> {
    let mut source = Source {
        rest: text,
        out: String::new(),
        line: 1,
        frames: Vec::new(),
        tokens: Vec::new(),
        item: "",
        test: None,
    };
    while !source.rest.is_empty() {
        source
            .step()
            .map_err(|why| format!("{}: {why}", source.line))?;
    }
    Ok(source.out)
}

impl<'a> Source<'a> {
    /// Reads the next token, or what stands between two.
    fn step(&mut self) -> Result<(), String> {
        let rest = self.rest;
        let Some(c) = rest.chars().next() else {
            return Ok(());
        };
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        if rest.starts_with("//") {
            // Comments are for those who read English.
            self.take(rest.find('\n').unwrap_or(rest.len()));
            Ok(())
        } else if rest.starts_with("/*") {
            Err("comments are to begin with //".to_owned())
        } else if c == '"' {
            self.text()
        } else if c == '\'' {
            self.quote()
        } else if is_word(c) {
            let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            self.word(end)
        } else {
            let token = self.take(c.len_utf8());
            self.out.push_str(token);
            if !c.is_whitespace() {
                self.mark(token, c);
            }
            Ok(())
        }
    }

    /// The next bytes, which are read with it.
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        self.line += taken.matches('\n').count();
        taken
    }

    /// The token so many before the next; nothing before the first.
    fn before(&self, n: usize) -> &'a str {
        let at = self.tokens.len().checked_sub(n);
        at.and_then(|at| self.tokens.get(at))
            .copied()
            .unwrap_or_default()
    }

    fn word(&mut self, end: usize) -> Result<(), String> {
        let word = self.take(end);
        if self.rest.starts_with(['"', '#']) && matches!(word, "r" | "b" | "c" | "br" | "cr") {
            return Err("only plain texts are understood".to_owned());
        }
        // English has no letters beyond ASCII, the pseudo-language has.
        let changed = match word {
            "to_ascii_lowercase" => "to_lowercase",
            "to_ascii_uppercase" => "to_uppercase",
            _ if word.contains("ascii") && self.test.is_none() => {
                return Err(format!("{word} knows nothing of letters with accents"));
            }
            _ => word,
        };
        self.out.push_str(changed);
        if matches!(self.before(1), "const" | "static") {
            self.item = word;
        }
        self.tokens.push(word);
        Ok(())
    }

    fn mark(&mut self, token: &'a str, c: char) {
        let open = self.frames.last().map(|frame| frame.open);
        match c {
            '{' | '(' | '[' => self.frames.push(Frame {
                open: c,
                field: None,
                of_macro: (self.before(1) == "!").then(|| self.before(2).to_owned()),
                name: self.before(1).to_owned(),
                is_attribute: c == '[' && self.before(1) == "#",
            }),
            '}' | ')' | ']' => {
                self.frames.pop();
            }
            ',' => {
                if let Some(frame) = self.frames.last_mut() {
                    frame.field = None;
                }
            }
            ':' if open == Some('{') && matches!(self.before(2), "{" | ",") => {
                let name = self.before(1).to_owned();
                if let Some(frame) = self.frames.last_mut().filter(|_| name != ":") {
                    frame.field = Some(name);
                }
            }
            ';' => self.item = "",
            _ => {}
        }
        self.tokens.push(token);
        let depth = self.frames.len();
        if c == ']'
            && self
                .tokens
                .ends_with(&["#", "[", "cfg", "(", "test", ")", "]"])
        {
            self.test = Some((self.out.len() - "#[cfg(test)]".len(), depth));
        }
        if let Some((begin, _)) = self.test.filter(|(_, outer)| *outer == depth)
            && matches!(c, '}' | ';')
        {
            self.out.truncate(begin);
            self.test = None;
        }
    }

    /// A character, or the mark of a lifetime.
    fn quote(&mut self) -> Result<(), String> {
        let mut chars = self.rest.char_indices().skip(1);
        let (first, second) = (chars.next(), chars.next());
        let length = match (first, second) {
            (Some((_, '\\')), _) => self.rest.get(2..).and_then(|it| Some(it.find('\'')? + 3)),
            (_, Some((at, '\''))) => Some(at + 1),
            _ => None,
        };
        let Some(length) = length else {
            let mark = self.take(1);
            self.out.push_str(mark);
            return Ok(());
        };
        if first.is_some_and(|(_, c)| c.is_alphabetic()) && self.test.is_none() {
            return Err("a letter that is compared with something may be one of a text".to_owned());
        }
        let taken = self.take(length);
        self.out.push_str(taken);
        self.tokens.push("'");
        Ok(())
    }

    fn text(&mut self) -> Result<(), String> {
        let content = self.rest.get(1..).unwrap_or_default();
        let mut is_escaped = false;
        let end = content.find(|c| {
            let is_end = c == '"' && !is_escaped;
            is_escaped = c == '\\' && !is_escaped;
            is_end
        });
        let end = end.ok_or("a text without an end")?;
        let literal = self.take(end + 2);
        let content = content.get(..end).unwrap_or_default();
        let changed = if self.test.is_some() {
            content.to_owned()
        } else {
            self.changed(content)?
        };
        self.out.push('"');
        self.out.push_str(&changed);
        self.out.push('"');
        self.tokens.push(literal.get(..1).unwrap_or_default());
        Ok(())
    }

    /// What the text becomes that has just been read.
    fn changed(&self, content: &str) -> Result<String, String> {
        let next = self.rest.trim_start();
        let is_pattern = next.starts_with("=>") || next.starts_with('|');
        let is_compared = ["==", "!="].iter().any(|it| next.starts_with(it))
            || (self.before(1) == "=" && matches!(self.before(2), "=" | "!"));
        let is_looked_for = self.before(1) == "(" && LOOKS.contains(&self.before(2));
        if is_pattern || is_compared || is_looked_for {
            return Err(format!(
                "\"{content}\" is compared with something, so it may be data"
            ));
        }
        if self.frames.iter().any(|frame| frame.is_attribute) {
            return Ok(content.to_owned());
        }
        if self.item == TAG.0 {
            return Ok(TAG.1.to_owned());
        }
        let mut inner = self.frames.iter().rev();
        let field = inner.find_map(|it| Some((it.field.as_deref()?, it.name.as_str())));
        if let Some((field, of)) = field {
            if field == "tag" {
                return Err(format!("the tag is to be the constant {}", TAG.0));
            }
            if let Some((_, types)) = DATA.iter().find(|(name, _)| *name == field) {
                if types.contains(&of) {
                    return Ok(content.to_owned());
                }
                if !READ.contains(&(field, of)) {
                    return Err(format!(
                        "is \"{content}\" in {field} of {of} read by people?"
                    ));
                }
            }
        }
        let of_macro = self.frames.last().and_then(|it| it.of_macro.as_deref());
        match of_macro {
            None | Some("statements" | "vec") => spelled(content, false),
            Some("format") => spelled(content, self.before(1) == "("),
            Some(other) => Err(format!(
                "what {other}! does with \"{content}\" is not known"
            )),
        }
    }
}

/// The text of a literal with its letters changed; what the compiler reads in it stays, and so do the
/// places for numbers and names in a format.
fn spelled(content: &str, is_format: bool) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = content;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '\\' if rest.starts_with("\\u{") => rest.find('}').map(|at| at + 1),
            '\\' if rest.starts_with("\\x") => Some(4),
            '\\' => rest.chars().nth(1).map(|it| 1 + it.len_utf8()),
            '{' | '}' if !is_format => {
                return Err(format!("\"{content}\" has a brace and is no format"));
            }
            '{' if !rest.starts_with("{{") => rest.find('}').map(|at| at + 1),
            _ => None,
        };
        let (taken, left) = rest
            .split_at_checked(length.unwrap_or(c.len_utf8()))
            .ok_or_else(|| format!("\"{content}\" ends too soon"))?;
        match length {
            Some(_) => out.push_str(taken),
            None => letters::push(c, &mut out),
        }
        rest = left;
    }
    Ok(out)
}
