//! Elements, in few types.
//!
//! Leptos compiles a view into a type of its own for each element and closure; with all our pages
//! that alone is twice the first-load budget. Everything here is erased once, so that an element
//! costs the page a call and not a type. The pages are written with it; see `ARCHITECTURE.md`. What
//! hands Leptos a closure of its own is not generic; `app::reactive` says why.

pub mod lists;

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

use leptos::html::custom;
use leptos::prelude::*;
use leptos::svg;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::directive::directive;
use leptos::tachys::html::event::on;
use leptos::tachys::html::property::prop;
use leptos::tachys::view::iterators::StaticVec;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys;

use crate::app::reactive::{Live, effect, memo};

/// A text that is there from the start or made on the way.
pub type Text = Cow<'static, str>;

/// An element being put together.
#[must_use = "an element is seen only once it is a child of another"]
pub struct El(Box<ElementParts>);

struct ElementParts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    /// What is written in it, as long as nothing else stands in it.
    text: Option<Written>,
    children: Vec<AnyView>,
}

/// A text as the content of its element. Nobody keeps its node: what translates a page puts others in the
/// place of those that it finds, and what was written into them then would not be seen.
enum Written {
    Fixed(Text),
    Live(Live<String>),
}

/// An element with this tag and class; an empty class is none. A tag of SVG makes an element of SVG,
/// but for those that HTML has too, such as `a` and `title`.
pub fn el(tag: &'static str, class: &'static str) -> El {
    let element = El(Box::new(ElementParts {
        tag,
        attributes: Vec::new(),
        text: None,
        children: Vec::new(),
    }));
    if class.is_empty() {
        element
    } else {
        element.attr("class", class)
    }
}

impl El {
    /// With an attribute.
    pub fn attr(self, name: &'static str, value: impl Into<Text>) -> Self {
        let value: Text = value.into();
        self.set(custom_attribute(name, value).into_any_attr())
    }

    /// With an attribute that follows what it is made of; without it while that is `None`.
    pub fn live_attr(
        self,
        name: &'static str,
        value: impl Fn() -> Option<Text> + Send + Sync + 'static,
    ) -> Self {
        let value: Box<dyn FnMut() -> Option<Text> + Send> = Box::new(value);
        self.set(custom_attribute(name, value).into_any_attr())
    }

    /// With an attribute that says `true` or `false`.
    pub fn live_flag(
        self,
        name: &'static str,
        value: impl Fn() -> bool + Send + Sync + 'static,
    ) -> Self {
        self.live_attr(name, move || {
            Some(if value() { "true" } else { "false" }.into())
        })
    }

    /// Not to be seen while this holds; what is there already is shown faster than what is made anew.
    pub fn hidden_while(self, holds: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        self.live_attr("hidden", move || holds().then_some("".into()))
    }

    /// With a property that follows what it is made of, such as the value of a field.
    pub fn live_prop<T: Into<JsValue>>(
        self,
        name: &'static str,
        value: impl Fn() -> T + Send + Sync + 'static,
    ) -> Self {
        let value: Live<JsValue> = Box::new(move || value().into());
        self.set(prop(name, value).into_any_attr())
    }

    /// Calls for each event of this name.
    pub fn on(self, event: &'static str, call: impl FnMut(web_sys::Event) + 'static) -> Self {
        let call: Box<dyn FnMut(web_sys::Event)> = Box::new(call);
        self.set(on(leptos::ev::Custom::new(event), call).into_any_attr())
    }

    /// Calls when it is tapped, clicked or chosen with a key.
    pub fn on_click(self, mut call: impl FnMut() + 'static) -> Self {
        self.on("click", move |_| call())
    }

    /// Calls when it is tapped or clicked anywhere but on something with a use of its own.
    pub fn on_background_click(self, mut call: impl FnMut() + 'static) -> Self {
        self.on("click", move |event| {
            let target = event
                .target()
                .and_then(|t| t.dyn_into::<web_sys::Element>().ok());
            let own_use =
                target.and_then(|t| t.closest("button, a, dialog, input, select, label").ok());
            if own_use.flatten().is_none() {
                call();
            }
        })
    }

    /// Calls with the element itself, once it is made.
    pub fn with_element(self, call: impl Fn(web_sys::Element) + 'static) -> Self {
        self.hand_over(Rc::new(call))
    }

    fn hand_over(self, call: Rc<dyn Fn(web_sys::Element)>) -> Self {
        let call = move |element: web_sys::Element, ()| call(element);
        self.set(directive(call, ()).into_any_attr())
    }

    /// With something that Leptos attaches to the element.
    fn set(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }

    /// With a text in it.
    pub fn text(self, text: impl Into<Text>) -> Self {
        let text: Text = text.into();
        if text.is_empty() {
            return self;
        }
        self.write(Written::Fixed(text))
    }

    /// With a text in it that follows what it is made of.
    pub fn live_text(self, text: impl Fn() -> String + Send + Sync + 'static) -> Self {
        self.write(Written::Live(Box::new(text)))
    }

    fn write(mut self, text: Written) -> Self {
        if self.0.text.is_none() && self.0.children.is_empty() {
            self.0.text = Some(text);
            return self;
        }
        self.push(beside(text))
    }

    fn push(mut self, child: AnyView) -> Self {
        self.0.children.extend(self.0.text.take().map(beside));
        self.0.children.push(child);
        self
    }

    /// With a child.
    pub fn child(self, child: impl Into<AnyView>) -> Self {
        self.push(child.into())
    }

    /// With a child, where there is one.
    pub fn maybe(self, child: Option<impl Into<AnyView>>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// With a child for each of these.
    pub fn children<C: Into<AnyView>>(self, children: impl IntoIterator<Item = C>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// With whatever this makes, made anew when what it reads changes.
    pub fn live(self, view: impl Fn() -> AnyView + Send + Sync + 'static) -> Self {
        self.child(live(view))
    }

    /// With this child while the condition holds.
    pub fn when(
        self,
        condition: impl Fn() -> bool + Send + Sync + 'static,
        view: impl Fn() -> El + Send + Sync + 'static,
    ) -> Self {
        self.while_holds(memo(condition), Box::new(view))
    }

    fn while_holds(self, holds: Memo<bool>, view: Live<El>) -> Self {
        self.live(move || {
            if holds.get() {
                untrack(|| view().into())
            } else {
                nothing()
            }
        })
    }

    fn view(mut self) -> AnyView {
        let element = match self.0.text.take() {
            Some(Written::Fixed(text)) => self.with_element(move |element| {
                // Made anew with the same text, it is not read out again.
                if element.text_content().as_deref() != Some(&*text) {
                    element.set_text_content(Some(&text));
                }
            }),
            Some(Written::Live(text)) => {
                let text: Rc<dyn Fn() -> String> = Rc::from(text as Box<dyn Fn() -> String>);
                self.with_element(move |element| follow_text(element, Rc::clone(&text)))
            }
            None => self,
        };
        let ElementParts {
            tag,
            attributes,
            children,
            ..
        } = *element.0;
        let has_children = !children.is_empty();
        let children = StaticVec::from(children);
        // Leptos knows the namespace of an element by its type.
        macro_rules! svg_or_html {
            ($($tag:ident)*) => {
                match tag {
                    $(stringify!($tag) => svg::$tag()
                        .child(children)
                        .add_any_attr(attributes)
                        .into_any(),)*
                    // Leptos marks the end of children by a node, over which a text would go.
                    _ if !has_children => custom(tag).add_any_attr(attributes).into_any(),
                    _ => custom(tag)
                        .child(children)
                        .add_any_attr(attributes)
                        .into_any(),
                }
            };
        }
        svg_or_html!(svg g defs path line polyline polygon rect circle ellipse text tspan)
    }
}

impl From<El> for AnyView {
    fn from(element: El) -> Self {
        element.view()
    }
}

/// Nothing to see.
pub fn nothing() -> AnyView {
    ().into_any()
}

/// The text of the element is this, now and whenever it is another one.
fn follow_text(element: web_sys::Element, text: Rc<dyn Fn() -> String>) {
    let shown = RefCell::new(untrack(|| text()));
    element.set_text_content(Some(&shown.borrow()));
    effect(move || {
        let now = text();
        if *shown.borrow() != now {
            element.set_text_content(Some(&now));
            shown.replace(now);
        }
    });
}

/// A text beside other things.
fn beside(text: Written) -> AnyView {
    el("span", "").write(text).into()
}

/// Whatever this makes, made anew when what it reads changes.
pub fn live(view: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let view: Box<dyn FnMut() -> AnyView + Send> = Box::new(view);
    view.into_any()
}
