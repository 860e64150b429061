// Dexie stores run on an IndexedDB in memory; each test file has its own.
import 'fake-indexeddb/auto';
