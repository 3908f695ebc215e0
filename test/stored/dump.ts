/// What lies in a database, record by record, as the browser gives it and no code of the product has touched it.

/** A store as it was made. */
export type StoreDefinition = {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
};

export type StoredRecord = { readonly key: IDBValidKey; readonly value: unknown };

export type Dump = {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly (StoreDefinition & { readonly records: readonly StoredRecord[] })[];
};

/** Everything in that database. Throws at a value that JSON does not hold as it is. */
export async function dump(name: string): Promise<Dump> {
  const db = await done(indexedDB.open(name));
  const stores: Dump['stores'][number][] = [];
  for (const store of [...db.objectStoreNames]) stores.push(await dumpStore(db, store));
  const { version } = db;
  db.close();
  return { name, version, stores };
}

async function dumpStore(db: IDBDatabase, name: string): Promise<Dump['stores'][number]> {
  const store = db.transaction(name).objectStore(name);
  const { keyPath, autoIncrement } = store;
  const indexes = [...store.indexNames].map((index) => {
    const { name, keyPath, unique, multiEntry } = store.index(index);
    return { name, keyPath, unique, multiEntry };
  });
  const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
  const records = keys.map((key, at) => ({ key, value: asJson(values[at], `${name}/${String(key)}`) }));
  return { name, keyPath, autoIncrement, indexes, records };
}

/** The value itself. Throws where JSON would make another of it: a field that is undefined, a date, a number that is none. */
function asJson(value: unknown, place: string): unknown {
  if (typeof value === 'object' && value !== null) {
    const proto = Object.getPrototypeOf(value);
    if (proto !== Object.prototype && proto !== Array.prototype)
      throw new Error(`${place} is no plain value.`);
    for (const [field, one] of Object.entries(value)) asJson(one, `${place}.${field}`);
    return value;
  }
  const isPlain = value === null || typeof value === 'string' || typeof value === 'boolean';
  if (!isPlain && !(Number.isFinite(value) && !Object.is(value, -0)))
    throw new Error(`${place} is ${String(value)}, which JSON does not hold.`);
  return value;
}

/** Writes a record past the product, as a disk that fails does. */
export async function spoil(
  name: string,
  store: string,
  change: (value: object) => object,
  key: IDBValidKey,
) {
  const db = await done(indexedDB.open(name));
  const records = db.transaction(store, 'readwrite').objectStore(store);
  const value: unknown = await done(records.get(key));
  await done(records.put(change(Object(value))));
  db.close();
}

function done<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}
