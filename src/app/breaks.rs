//! Runs the movement breaks: tells their machine what happens, and does what follows.
//!
//! No rule stands here. Nothing runs while breaks are off.

mod commands;

use leptos::prelude::*;
use leptos::reactive::owner::LocalStorage;

use super::state::App;
use crate::app::reactive::{effect, memo};
use crate::domain::breaks::{
    BreakEffect, BreakEvent, BreakSettings, Breaks, Elsewhere, NOTE_SNOOZE_MIN, Seen,
};
use crate::domain::route::Route;
use crate::domain::session::{Session, Status};
use crate::platform::clock;
use crate::platform::events::Listening;
use crate::platform::page::activity::{self, Attention};
use crate::platform::page::notify::{self, Notification, Permission};
use crate::platform::page::{focus, visibility};
use crate::platform::storage::channel::Channel;
use crate::platform::storage::place;
use crate::platform::ticker::Ticker;

/// While breaks are on, the clock is looked at so often.
const LOOK_EVERY_MS: u64 = 15_000;
/// What keeps our notifications one at a time.
const TAG: &str = "unhunch-break";
/// The picture on them.
const PICTURE: &str = "icons/icon-192.png";
/// What the buttons of a notification answer.
const LATER: &str = "later";
const STOP: &str = "stop";

/// The machine, and what it holds.
#[derive(Clone, Copy)]
pub(crate) struct BreakRunner {
    app: App,
    breaks: StoredValue<Breaks, LocalStorage>,
    watch: StoredValue<Option<Watch>, LocalStorage>,
    /// The turn that is offered.
    offer: RwSignal<Option<usize>>,
}

/// What tells the machine, while breaks are on.
struct Watch {
    _ticker: Ticker,
    _listening: [Listening; 5],
    others: Channel,
}

fn seen(attention: Attention) -> Seen {
    match attention {
        Attention::Hidden => Seen::Hidden,
        Attention::Behind => Seen::Behind,
        Attention::InFront => Seen::InFront,
    }
}

/// What is wanted of breaks, as far as it can be had here and now.
fn wanted(app: App) -> BreakSettings {
    // What stops the person from exercising stops breaks.
    let is_on_hold = app.on_hold().is_some();
    let wanted = app.setting(|s| (!is_on_hold).then_some(s.breaks));
    let wanted = wanted.unwrap_or_default();
    BreakSettings {
        notify: wanted.notify && notify::permission() == Permission::Granted,
        ..wanted
    }
}

impl BreakRunner {
    /// Starts the machine.
    pub(crate) fn begin(app: App) -> Self {
        let runner = Self {
            app,
            breaks: StoredValue::new_local(Breaks::default()),
            watch: StoredValue::new_local(None),
            offer: RwSignal::new(None),
        };
        effect(move || runner.follow(wanted(app)));
        let session = memo(move || {
            let in_player = app.on_page(|route| *route == Route::Player);
            app.session(|session| {
                let session = session.filter(|session| !session.is_over());
                match session.map(Session::status) {
                    Some(Status::Running) => BreakEvent::Begin,
                    Some(_) if in_player => BreakEvent::Stand,
                    _ => BreakEvent::Done,
                }
            })
        });
        effect(move || runner.tell(session.get()));
        runner
    }

    /// The turn that is offered.
    pub(crate) fn offer(self) -> Option<usize> {
        self.offer.get()
    }

    /// Takes up the settings, and watches the page only while breaks are on.
    fn follow(self, settings: BreakSettings) {
        self.tell(BreakEvent::Settings(settings));
        let is_watching = self.watch.with_value(Option::is_some);
        if settings.is_on() && !is_watching {
            self.tell(BreakEvent::Seen(seen(activity::attention())));
            self.watch.set_value(Some(self.watched()));
        } else if !settings.is_on() && is_watching {
            self.watch.set_value(None);
        }
    }

    fn watched(self) -> Watch {
        let look = move |attention| self.tell(BreakEvent::Seen(seen(attention)));
        let [shown, left] = activity::on_attention(look);
        let name = format!("unhunch:{}:breaks", place::scope());
        Watch {
            _ticker: Ticker::every(LOOK_EVERY_MS, move || self.look()),
            _listening: [
                shown,
                left,
                activity::on_touch(move || self.tell(BreakEvent::Activity)),
                visibility::on_freeze(move || self.tell(BreakEvent::Freeze)),
                notify::on_answer(move |answer| match answer {
                    LATER => self.tell(BreakEvent::Snooze(NOTE_SNOOZE_MIN)),
                    STOP => self.tell(BreakEvent::StopForToday),
                    _ => {}
                }),
            ],
            others: Channel::join(&name, move |said| {
                if let Some(what) = Elsewhere::from_slug(said) {
                    self.tell(BreakEvent::Elsewhere(what));
                }
            }),
        }
    }

    /// Looks at the clock, and whether the browser still lets us show notifications.
    fn look(self) {
        let wanted = untrack(|| wanted(self.app));
        let is_same = self
            .breaks
            .with_value(|breaks| *breaks.settings() == wanted);
        self.tell(if is_same {
            BreakEvent::Tick
        } else {
            BreakEvent::Settings(wanted)
        });
    }

    /// Something has happened, such as an answer to an offer.
    pub(crate) fn tell(self, event: BreakEvent) {
        let at = clock::now();
        let told = self.breaks.try_update_value(|breaks| {
            let effects = breaks.update(event, at);
            (effects, breaks.settings().is_stopped_at(at))
        });
        let Some((effects, is_stopped)) = told else {
            return;
        };
        for effect in effects {
            self.run(effect);
        }
        let stopped = self.app.breaks_stopped;
        if stopped.get_untracked() != is_stopped {
            stopped.set(is_stopped);
        }
    }

    fn run(self, effect: BreakEffect) {
        match effect {
            BreakEffect::Offer(turn) => self.show(Some(turn)),
            BreakEffect::Chime => self.app.breaks().chime(),
            BreakEffect::Notify => self.notify(),
            BreakEffect::TakeNoteBack => notify::close(TAG),
            BreakEffect::TakeBack => self.show(None),
            BreakEffect::StopOn(day) => self.app.change_settings(|s| s.breaks.stopped_on = day),
            BreakEffect::Tell(what) => self.watch.with_value(|watch| {
                if let Some(watch) = watch {
                    watch.others.say(what.slug());
                }
            }),
        }
    }

    /// Shows what is offered, or nothing any more. Its buttons are drawn anew, and the focus must not go
    /// with them.
    fn show(self, offer: Option<usize>) {
        if focus::is_within(".offer") {
            focus::on_heading();
        }
        self.offer.set(offer);
        self.app.first.set_sign(match offer {
            Some(_) => self.app.language().breaks().sign,
            None => "",
        });
    }

    fn notify(self) {
        let words = self.app.language().breaks();
        let turn = self.offer.get_untracked().unwrap_or(0);
        notify::show(Notification {
            tag: TAG,
            title: untrack(|| self.app.breaks().offer_text()).to_owned(),
            text: untrack(|| self.app.breaks().holds_of_turn(turn)),
            picture: PICTURE,
            answers: vec![
                (LATER, (words.snooze)(NOTE_SNOOZE_MIN)),
                (STOP, words.not_today.to_owned()),
            ],
        });
    }
}
