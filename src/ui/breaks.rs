//! Runs the movement breaks: tells their machine what happens, does what follows, and draws the offer.
//!
//! No rule stands here. Nothing runs while breaks are off.

use leptos::prelude::*;
use leptos::reactive::owner::LocalStorage;

use super::components::{actions, button, icon_button};
use super::html::{El, Text, effect, el, memo, nothing};
use super::pages::name_of;
use super::sounds;
use super::state::App;
use crate::domain::breaks::{BreakSettings, Breaks, Effect, Event, Moment, Seen, set, turn_at};
use crate::domain::route::Route;
use crate::domain::routine::{Routine, RoutineName};
use crate::domain::session::Status;
use crate::domain::text::BREAKS;
use crate::domain::timeline::Tone;
use crate::platform::activity::{self, Attention};
use crate::platform::notify::{self, Note, Permission};
use crate::platform::{Listening, clock, later, page, ticker::Ticker};
use crate::ui::components::Icon;

/// While breaks are on, the clock is looked at so often.
const LOOK_EVERY_MS: u64 = 15_000;
/// What keeps our notifications one at a time.
const TAG: &str = "unhunch-break";
/// The picture on them.
const PICTURE: &str = "icons/icon-192.png";
/// The minutes by which a break may be put off.
const SNOOZES: [u16; 3] = [1, 5, 15];

/// The machine, and what it holds.
#[derive(Clone, Copy)]
struct Runner {
    app: App,
    breaks: StoredValue<Breaks, LocalStorage>,
    watch: StoredValue<Option<Watch>, LocalStorage>,
    /// The turn that is offered.
    offer: RwSignal<Option<usize>>,
}

/// What tells the machine, while breaks are on.
struct Watch {
    _ticker: Ticker,
    _listening: [Listening; 3],
}

/// The clocks, here and now.
fn moment() -> Moment {
    let now = clock::now();
    Moment {
        now,
        utc_offset_min: clock::utc_offset_min(now.wall_ms),
    }
}

fn seen(attention: Attention) -> Seen {
    match attention {
        Attention::Hidden => Seen::Hidden,
        Attention::Behind => Seen::Behind,
        Attention::InFront => Seen::InFront,
    }
}

/// Starts the machine, and draws its offers from now on.
pub(super) fn offers(app: App) -> El {
    let runner = Runner {
        app,
        breaks: StoredValue::new_local(Breaks::default()),
        watch: StoredValue::new_local(None),
        offer: RwSignal::new(None),
    };
    effect(move || {
        // A warning sign that nobody has looked at stops breaks as it stops the plan.
        let wanted = app.setting(|s| (!s.has_red_flag()).then_some(s.breaks));
        runner.follow(wanted.unwrap_or_default());
    });
    let is_busy = memo(move || {
        let in_player = app.on_page(|route| *route == Route::Player);
        app.session.with(|session| {
            let session = session.as_ref().filter(|session| !session.is_over());
            session.is_some_and(|it| in_player || it.status() == Status::Running)
        })
    });
    effect(move || {
        runner.tell(if is_busy.get() {
            Event::Begin
        } else {
            Event::Done
        });
    });
    runner.card()
}

impl Runner {
    /// Takes up the settings, and watches the page only while breaks are on.
    fn follow(self, settings: BreakSettings) {
        self.tell(Event::Settings(settings));
        let is_watching = self.watch.with_value(Option::is_some);
        if settings.is_on() && !is_watching {
            self.tell(Event::Seen(seen(activity::attention())));
            let look = move |attention| self.tell(Event::Seen(seen(attention)));
            let [shown, left] = activity::on_attention(look);
            let touched = activity::on_touch(move || self.tell(Event::Activity));
            self.watch.set_value(Some(Watch {
                _ticker: Ticker::every(LOOK_EVERY_MS, move || self.tell(Event::Tick)),
                _listening: [shown, left, touched],
            }));
        } else if !settings.is_on() && is_watching {
            self.watch.set_value(None);
        }
    }

    fn tell(self, event: Event) {
        let at = moment();
        let effects = self
            .breaks
            .try_update_value(|breaks| breaks.update(event, at))
            .unwrap_or_default();
        for effect in effects {
            self.run(effect);
        }
    }

    fn run(self, effect: Effect) {
        match effect {
            Effect::Offer(turn) => self.offer.set(Some(turn)),
            Effect::Chime => self.app.chime(),
            Effect::Notify => {
                let turn = self.offer.get_untracked().unwrap_or(0);
                notify::show(Note {
                    tag: TAG,
                    title: offer_text(self.app).to_owned(),
                    text: self.app.break_holds(turn),
                    picture: PICTURE,
                });
            }
            Effect::TakeNoteBack => notify::close(TAG),
            Effect::TakeBack => {
                self.offer.set(None);
                notify::close(TAG);
            }
            Effect::Keep(settings) => self.app.change_settings(|s| s.breaks = settings),
        }
    }

    /// What is offered, where something is; it is told to screen readers, and takes no focus.
    fn card(self) -> El {
        let Self { app, offer, .. } = self;
        let if_offered = move |text: &'static str| {
            let is_there = offer.with(Option::is_some);
            is_there.then_some(Text::from(text))
        };
        let told = move || {
            let Some(turn) = offer.get() else {
                return nothing();
            };
            el("p", "")
                .child(el("strong", "").text(offer_text(app)))
                .text(" ")
                .text(app.break_holds(turn))
                .into()
        };
        el("section", "")
            .live_attr("class", move || if_offered("notice offer"))
            .live_attr("aria-label", move || {
                if_offered(app.words().routines.movement_break)
            })
            .child(el("div", "").attr("role", "status").live(told))
            .live(move || {
                offer
                    .get()
                    .map_or_else(nothing, |turn| self.answers(turn).into())
            })
    }

    /// What one may say to an offer.
    fn answers(self, turn: usize) -> El {
        let app = self.app;
        let start = untrack(|| app.break_routine(turn)).map(|routine| {
            icon_button("button button--primary", Icon::Play, BREAKS.start)
                .on_click(move || app.start_at_once(routine.clone()))
        });
        let answer = move |label, event| {
            button("button button--quiet", label).on_click(move || {
                // The button is about to go, and the focus must not go with it.
                page::focus_heading();
                self.tell(event);
            })
        };
        let later = SNOOZES.map(|minutes| answer((BREAKS.snooze)(minutes), Event::Snooze(minutes)));
        actions()
            .maybe(start)
            .child(answer(BREAKS.not_today, Event::StopForToday))
            .child(
                el("div", "offer__later")
                    .attr("role", "group")
                    .attr("aria-label", BREAKS.later)
                    .children(later),
            )
    }
}

/// What an offer says.
fn offer_text(app: App) -> &'static str {
    (BREAKS.offer)(app.setting_now(|s| s.breaks.minutes))
}

impl App {
    /// The set of this turn as a routine; `None` where nothing is left that could be done.
    pub(crate) fn break_routine(self, turn: usize) -> Option<Routine> {
        let ready = self.ready_time();
        let steps = self.setting(|s| set(s.programme.as_ref(), s.breaks.minutes, ready, turn));
        Routine::checked(RoutineName::Break, steps)
    }

    /// The set that would be done now.
    pub(crate) fn break_now(self) -> Option<Routine> {
        self.break_routine(turn_at(&self.setting(|s| s.breaks), moment()))
    }

    /// What a set holds, in words.
    fn break_holds(self, turn: usize) -> String {
        untrack(|| self.break_routine(turn))
            .map_or_else(|| BREAKS.nothing.to_owned(), |routine| self.holds(&routine))
    }

    /// The names of what a routine holds.
    pub(crate) fn holds(self, routine: &Routine) -> String {
        let names = routine
            .steps
            .iter()
            .map(|step| RoutineName::Single(step.exercise));
        let names: Vec<String> = names.map(|name| name_of(self, &name)).collect();
        (BREAKS.holds)(&names)
    }

    /// One soft tone, where tones are wanted.
    fn chime(self) {
        let (tones, loud) = self.setting_now(|s| (s.tones, s.loud_tones));
        if tones {
            self.on_devices(|devices| devices.tones.play(sounds::notes(Tone::Rest, loud)));
        }
    }

    /// Whether there are no more breaks today, because the person said so.
    pub(crate) fn is_break_stopped(self) -> bool {
        self.setting(|s| s.breaks).is_stopped_at(moment())
    }

    /// Changes what is wanted of breaks. Call it while a tap or a key is handled: only then do browsers
    /// let the page sound later.
    pub(crate) fn change_breaks(self, change: impl Fn(&mut BreakSettings)) {
        self.unlock_sound();
        self.change_settings(|s| change(&mut s.breaks));
    }

    /// What there is to say about notifications in this browser.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(crate) fn notify_hint(self) -> &'static str {
        match notify::permission() {
            Permission::Missing => BREAKS.notify_missing,
            Permission::Denied => BREAKS.notify_denied,
            Permission::Unasked | Permission::Granted => BREAKS.notify_hint,
        }
    }

    /// Turns notifications on, if the browser lets us, or off; `done` hears when that is settled.
    pub(crate) fn want_notifications(self, on: bool, done: impl Fn() + 'static) {
        self.change_breaks(|breaks| breaks.notify = on);
        later(async move {
            if on && notify::ask().await != Permission::Granted {
                self.change_settings(|s| s.breaks.notify = false);
            }
            done();
        });
    }
}
