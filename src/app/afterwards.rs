//! What begins once everything is there: the service worker, links that the open app is to follow, and
//! what is kept for the next time.

use super::state::{App, News};
use super::trials::TrialCommands;
use crate::domain::route::Route;
use crate::platform::page::{address, launch, service_worker};

/// Begins it.
pub(crate) fn begin(app: App) {
    follow_worker(app);
    follow_launches();
    app.follow_standing();
    TrialCommands::of(app).begin();
}

/// News from the service worker.
fn follow_worker(app: App) {
    service_worker::register(move |news| match news {
        service_worker::WorkerNews::OfflineReady => {
            app.first.tell_in_passing(app.words().notices.offline_ready);
        }
        service_worker::WorkerNews::UpdateWaiting => app.tell(News::Update),
        service_worker::WorkerNews::Failed => {}
    });
}

/// Goes where a link or a shortcut leads that opens the installed app while it is open; a session that
/// runs there waits then, as it does behind any other page.
fn follow_launches() {
    launch::follow(|fragment| {
        if Route::parse(fragment).is_some() {
            address::go(fragment);
        }
    });
}
