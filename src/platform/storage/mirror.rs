//! A second copy of the records, in IndexedDB, written through to the disk before it says so.
//!
//! It must never report success before the browser has confirmed the write: localStorage may lose
//! up to a minute when a browser is killed, this must lose nothing. It never looks into a value: what
//! may go over what is for the caller to say. The app shell writes everything here as well, and reads
//! both at the start.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Event, IdbDatabase, IdbFactory, IdbKeyRange, IdbObjectStore, IdbOpenDbRequest, IdbRequest,
};

use crate::platform::events::Listening;
use crate::platform::objects::{known_as, window};
use crate::platform::storage::error::StoreError;
use crate::platform::ticker::Ticker;
use crate::platform::unstable::Database;

/// The one table of the database: keys and values are text.
const TABLE: &str = "records";
/// Some browsers never answer when opening; an app that waits for them never starts.
const OPENING_MS: u64 = 5_000;

/// What is to be written where a key holds another value already: it is given the key, the value that
/// is there and the new one, and answers pairs of key and value; none leaves the key as it is.
pub type Over = Rc<dyn Fn(&str, &str, &str) -> Vec<(String, String)>>;

/// The database. Cheap to clone; all clones share one connection.
#[derive(Clone)]
pub struct Mirror(Rc<Inner>);

struct Inner {
    name: String,
    connection: RefCell<Option<Connection>>,
    late: Rc<dyn Fn()>,
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
    /// When the browser has no database to use, or it does not answer within five seconds. If it does
    /// so later, `late` is called: then it can be opened after all.
    pub async fn open(name: &str, late: Rc<dyn Fn()>) -> Result<Self, StoreError> {
        let mirror = Self(Rc::new(Inner {
            name: name.to_owned(),
            connection: RefCell::default(),
            late,
        }));
        mirror.database().await?;
        Ok(mirror)
    }

    /// Writes all of these or none, in the place of all that begin with `anew`, where that is given. Where a key holds another value already, `over` says what to
    /// write, in the same transaction: no tab can bring back what is older. When this returns, it is
    /// on the disk. Answers the values that stayed in the place of what was to be written.
    ///
    /// # Errors
    ///
    /// Nothing was written.
    pub async fn write(
        &self,
        entries: &[(String, String)],
        over: &Over,
        anew: Option<&str>,
    ) -> Result<Vec<(String, String)>, StoreError> {
        let stayed = Rc::new(RefCell::new(Vec::new()));
        let failed = Rc::new(RefCell::new(None));
        let write = |table: &IdbObjectStore| {
            stayed.borrow_mut().clear();
            if let Some(prefix) = anew {
                table.delete(range_of(prefix)?.as_ref())?;
            }
            for (key, value) in entries {
                let entry = Entry {
                    table: table.clone(),
                    key: key.clone(),
                    value: value.clone(),
                };
                let there = table.get(&JsValue::from_str(key))?;
                let (asked, over) = (there.clone(), Rc::clone(over));
                let (stayed, failed) = (Rc::clone(&stayed), Rc::clone(&failed));
                let compare = Closure::once_into_js(move || {
                    let Err(error) = entry.write(&asked, &over, &stayed) else {
                        return;
                    };
                    failed.replace(Some(StoreError::of(&error)));
                    // What cannot be written takes all the rest with it.
                    if let Some(transaction) = asked.transaction() {
                        let _ = transaction.abort();
                    }
                });
                there.set_onsuccess(Some(compare.unchecked_ref()));
            }
            Ok(Vec::new())
        };
        let written = self.transact("readwrite", &write).await;
        written.map_err(|error| failed.take().unwrap_or(error))?;
        Ok(stayed.take())
    }

    /// All keys that begin with `prefix`, in order, with their values.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn entries(&self, prefix: &str) -> Result<Vec<(String, String)>, StoreError> {
        let read = |table: &IdbObjectStore| {
            let range = range_of(prefix)?;
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

    /// Takes these keys away, all or none.
    ///
    /// # Errors
    ///
    /// All are still there.
    pub async fn remove(&self, keys: &[String]) -> Result<(), StoreError> {
        let remove = |table: &IdbObjectStore| {
            for key in keys {
                table.delete(&JsValue::from_str(key))?;
            }
            Ok(Vec::new())
        };
        self.transact("readwrite", &remove).await.map(drop)
    }

    /// Runs `work` in a transaction of its own and waits until that is complete. A connection may
    /// have died unseen (Safari's do), so the first failure is answered with a new one.
    async fn transact(&self, mode: &str, work: Job<'_>) -> Result<Vec<IdbRequest>, StoreError> {
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
        let database = open_with_table(&self.0.name, &self.0.late).await?;
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

/// All keys that begin so.
fn range_of(prefix: &str) -> Result<IdbKeyRange, JsValue> {
    IdbKeyRange::bound(
        &JsValue::from_str(prefix),
        &JsValue::from_str(&format!("{prefix}\u{ffff}")),
    )
}

/// A value that is to be written.
struct Entry {
    table: IdbObjectStore,
    key: String,
    value: String,
}

impl Entry {
    /// Writes it, unless what is there stays.
    fn write(
        &self,
        there: &IdbRequest,
        over: &Over,
        stayed: &RefCell<Vec<(String, String)>>,
    ) -> Result<(), JsValue> {
        let put = |key: &str, value: &str| {
            let (key, value) = (JsValue::from_str(key), JsValue::from_str(value));
            self.table.put_with_key(&value, &key).map(drop)
        };
        let Some(there) = there.result()?.as_string() else {
            return put(&self.key, &self.value);
        };
        if there == self.value {
            return Ok(());
        }
        let writes = over(&self.key, &there, &self.value);
        for (key, value) in &writes {
            put(key, value)?;
        }
        if writes.is_empty() {
            stayed.borrow_mut().push((self.key.clone(), there));
        }
        Ok(())
    }
}

/// What is done in a transaction, and the requests whose answers are wanted.
type Job<'a> = &'a dyn Fn(&IdbObjectStore) -> Result<Vec<IdbRequest>, JsValue>;

async fn attempt(
    database: &IdbDatabase,
    mode: &str,
    work: Job<'_>,
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
async fn open_with_table(name: &str, late: &Rc<dyn Fn()>) -> Result<IdbDatabase, StoreError> {
    let database = open_at(name, None, late).await?;
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
    open_at(name, Some(next), late).await
}

async fn open_at(
    name: &str,
    version: Option<u32>,
    late: &Rc<dyn Fn()>,
) -> Result<IdbDatabase, StoreError> {
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
            close_when_open(&request, Rc::clone(late));
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
fn close_when_open(request: &IdbOpenDbRequest, late: Rc<dyn Fn()>) {
    let opened = request.clone();
    let close = Closure::once_into_js(move || {
        if let Ok(database) = result_of(&opened) {
            known_as::<IdbDatabase>(database).close();
            late();
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
