//! A second copy of the records, in IndexedDB, written through to the disk before it says so.
//!
//! It must never report success before the browser has confirmed the write: localStorage may lose
//! up to a minute when a browser is killed, this must lose nothing. It never looks into a value.
//! The app shell writes every record here as well, and reads both at the start.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Event, IdbDatabase, IdbFactory, IdbKeyRange, IdbObjectStore, IdbOpenDbRequest, IdbRequest,
};

use super::storage::StoreError;
use super::ticker::Ticker;
use super::unstable::Database;
use super::{Listening, known_as, window};

/// The one table of the database: keys and values are text.
const TABLE: &str = "records";
/// Some browsers never answer when opening; an app that waits for them never starts.
const OPENING_MS: u64 = 5_000;

/// The database. Cheap to clone; all clones share one connection.
#[derive(Debug, Clone)]
pub struct Mirror(Rc<Inner>);

#[derive(Debug)]
struct Inner {
    name: String,
    connection: RefCell<Option<Connection>>,
}

/// An open database, closed on drop once what is under way has ended.
#[derive(Debug)]
struct Connection {
    database: IdbDatabase,
    _listening: Listening,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.database.close();
    }
}

impl Mirror {
    /// Opens the database of that name, and makes it if there is none.
    ///
    /// # Errors
    ///
    /// When the browser has no database to use, or it does not answer within five seconds.
    pub async fn open(name: &str) -> Result<Self, StoreError> {
        let mirror = Self(Rc::new(Inner {
            name: name.to_owned(),
            connection: RefCell::default(),
        }));
        mirror.database().await?;
        Ok(mirror)
    }

    /// Writes one value. When this returns, it is on the disk.
    ///
    /// # Errors
    ///
    /// Nothing was written.
    pub async fn put(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.put_many(&[(key.to_owned(), value.to_owned())]).await
    }

    /// Writes all of these or none. When this returns, they are on the disk.
    ///
    /// # Errors
    ///
    /// Nothing was written.
    pub async fn put_many(&self, records: &[(String, String)]) -> Result<(), StoreError> {
        let write = |table: &IdbObjectStore| {
            for (key, value) in records {
                table.put_with_key(&JsValue::from_str(value), &JsValue::from_str(key))?;
            }
            Ok(Vec::new())
        };
        self.transact("readwrite", &write).await.map(drop)
    }

    /// Removes a key and its value, if there is one. When this returns, it is gone from the disk.
    ///
    /// # Errors
    ///
    /// Nothing was removed.
    pub async fn remove(&self, key: &str) -> Result<(), StoreError> {
        let write = |table: &IdbObjectStore| {
            table.delete(&JsValue::from_str(key))?;
            Ok(Vec::new())
        };
        self.transact("readwrite", &write).await.map(drop)
    }

    /// All keys that begin with `prefix`, in order, with their values.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn entries(&self, prefix: &str) -> Result<Vec<(String, String)>, StoreError> {
        let read = |table: &IdbObjectStore| {
            let range = IdbKeyRange::bound(
                &JsValue::from_str(prefix),
                &JsValue::from_str(&format!("{prefix}\u{ffff}")),
            )?;
            Ok(vec![
                table.get_all_keys_with_key(&range)?,
                table.get_all_with_key(&range)?,
            ])
        };
        let read = self.transact("readonly", &read).await?;
        let [keys, values] = read.as_slice() else {
            return Ok(Vec::new());
        };
        let keys: Array = known_as(result_of(keys)?);
        let values: Array = known_as(result_of(values)?);
        Ok(keys
            .iter()
            .zip(values.iter())
            .filter_map(|(key, value)| Some((key.as_string()?, value.as_string()?)))
            .collect())
    }

    /// Runs `work` in a transaction of its own and waits until that is complete. A connection may
    /// have died unseen (Safari's do), so the first failure is answered with a new one.
    async fn transact(&self, mode: &str, work: Work<'_>) -> Result<Vec<IdbRequest>, StoreError> {
        let mut is_last = false;
        loop {
            match attempt(&self.database().await?, mode, work).await {
                Err(StoreError::Refused) if !is_last => {
                    self.0.connection.take();
                    is_last = true;
                }
                other => return other,
            }
        }
    }

    /// The open database; opens it again if it was closed in the meantime.
    async fn database(&self) -> Result<IdbDatabase, StoreError> {
        if let Some(connection) = self.0.connection.borrow().as_ref() {
            return Ok(connection.database.clone());
        }
        let database = open_with_table(&self.0.name).await?;
        // Another tab wants to change or delete the database, or the browser has closed it: let go.
        let inner = Rc::downgrade(&self.0);
        let let_go = move |_: &Event| {
            if let Some(inner) = inner.upgrade() {
                inner.connection.take();
            }
        };
        let listening = Listening::default()
            .and(&database, "versionchange", let_go.clone())
            .and(&database, "close", let_go);
        let connection = Connection {
            database: database.clone(),
            _listening: listening,
        };
        // Two may have opened at the same time; the one replaced is closed by its drop.
        self.0.connection.replace(Some(connection));
        Ok(database)
    }
}

/// What is done in a transaction, and the requests whose answers are wanted. One kind for all: each
/// kind costs the bundle two kilobytes.
type Work<'a> = &'a dyn Fn(&IdbObjectStore) -> Result<Vec<IdbRequest>, JsValue>;

async fn attempt(
    database: &IdbDatabase,
    mode: &str,
    work: Work<'_>,
) -> Result<Vec<IdbRequest>, StoreError> {
    let refused = |error: JsValue| StoreError::of(&error);
    let options = Object::new();
    // Without this the browser calls a write complete when the operating system has it.
    Reflect::set(&options, &"durability".into(), &"strict".into()).map_err(refused)?;
    let transaction = database
        .unchecked_ref::<Database>()
        .transaction_with_options(TABLE, mode, &options)
        .map_err(refused)?;
    let done = promise(|resolve, reject| {
        transaction.set_oncomplete(Some(resolve));
        transaction.set_onabort(Some(reject));
    });
    let table = transaction.object_store(TABLE).map_err(refused)?;
    let made = work(&table).map_err(|error| {
        // What was already asked for must not be written without the rest.
        let _ = transaction.abort();
        StoreError::of(&error)
    })?;
    match JsFuture::from(done).await {
        Ok(_) => Ok(made),
        Err(_) => Err(transaction
            .error()
            .map_or(StoreError::Refused, |error| StoreError::of(&error))),
    }
}

/// Opens the database at whatever version it has, so that a newer Unhunch does not lock out an
/// older one, and adds the table if it is missing.
async fn open_with_table(name: &str) -> Result<IdbDatabase, StoreError> {
    let database = open_at(name, None).await?;
    if database.object_store_names().contains(TABLE) {
        return Ok(database);
    }
    database.close();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "`as` saturates; versions begin at 1 and grow by 1"
    )]
    let next = (database.version() as u32).saturating_add(1);
    open_at(name, Some(next)).await
}

async fn open_at(name: &str, version: Option<u32>) -> Result<IdbDatabase, StoreError> {
    let request = ask_to_open(name, version).map_err(|error| StoreError::of(&error))?;
    let upgrading = request.clone();
    let _listening = Listening::default().and(&request, "upgradeneeded", move |_| {
        // A failure leaves the table missing, which the first transaction then says.
        let _ = result_of(&upgrading)
            .map(known_as::<IdbDatabase>)
            .map(|database| database.create_object_store(TABLE));
    });
    let waiting = RefCell::new(None);
    let opened = promise(|resolve, reject| {
        request.set_onsuccess(Some(resolve));
        request.set_onerror(Some(reject));
        let reject = reject.clone();
        waiting.replace(Some(Ticker::after(OPENING_MS, move || {
            let _ = reject.call0(&JsValue::NULL);
        })));
    });
    match JsFuture::from(opened).await {
        Ok(_) => result_of(&request).map(known_as),
        Err(reason) if reason.is_undefined() => {
            close_when_open(&request);
            Err(StoreError::Busy)
        }
        Err(_) => Err(match request.error() {
            Ok(Some(error)) => StoreError::of(&error),
            _ => StoreError::Refused,
        }),
    }
}

fn ask_to_open(name: &str, version: Option<u32>) -> Result<IdbOpenDbRequest, JsValue> {
    let factory: IdbFactory = match window() {
        Some(window) => window.indexed_db()?.ok_or(JsValue::UNDEFINED)?,
        None => return Err(JsValue::UNDEFINED),
    };
    match version {
        Some(version) => factory.open_with_u32(name, version),
        None => factory.open(name),
    }
}

/// A database nobody waits for any more must not stay open: it would be in the way of others.
fn close_when_open(request: &IdbOpenDbRequest) {
    let opened = request.clone();
    let close = Closure::once_into_js(move || {
        if let Ok(database) = result_of(&opened) {
            known_as::<IdbDatabase>(database).close();
        }
    });
    request.set_onsuccess(Some(close.unchecked_ref()));
}

fn result_of(request: &IdbRequest) -> Result<JsValue, StoreError> {
    request.result().map_err(|error| StoreError::of(&error))
}

/// A promise whose two ends are given away as event handlers.
fn promise(mut give: impl FnMut(&Function, &Function)) -> Promise {
    Promise::new(&mut |resolve, reject| give(&resolve, &reject))
}
