//! What begins once everything is there: the service worker, and what is kept for the next time.

use super::state::{App, News};
use crate::platform::page::service_worker;

/// Begins it.
pub(crate) fn begin(app: App) {
    follow_worker(app);
    app.follow_first_line();
}

/// News from the service worker.
fn follow_worker(app: App) {
    service_worker::register(move |news| match news {
        service_worker::WorkerNews::OfflineReady => app.tell(News::OfflineReady),
        service_worker::WorkerNews::UpdateWaiting => app.tell(News::Update),
        service_worker::WorkerNews::Failed => {}
    });
}
