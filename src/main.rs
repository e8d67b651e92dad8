//! The entry point: mounts the app in the browser. It must never hold anything else.

#[cfg(target_arch = "wasm32")]
fn main() {
    unhunch::ui::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
