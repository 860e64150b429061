/**
 * Words that a report may hold: those of the engines' own messages, of the web's interfaces and of
 * our code. Whatever else stands in an error's text may be a page's word, a name or an id, so it is
 * left out: a list of what is allowed cannot forget a kind of personal data.
 */
const plain = `
a abort aborted absent access accessed active add added after again alarm all allowed already an and
another answer answered any are argument arguments array asked assigned assignment async at attempt
attempted await back background backup bad be because been before being between body boolean both
browser buffer but button by byte bytes call called caller can cannot changed channel character check
checklist child chunk class clear click clipboard clone cloned close closed code comment community
composer connect connection constant constraint constructor content context convert could coach cover
create css current cursor data database date deadlock declared defined delete deleted denied destination
destroyed detached did disconnected does document dom done duplicate during element elements empty end
ended error event exceed exceeded exist exists expected expression extension failed failure fetch field
file fill find finished first focus for form found frame from function gave get given global gone had
handle handler has have health held host id identifier if iframe illegal image implemented in inbox
inactive index indexeddb initialization input insert inserted inside instance instead internal invalid
invoked io is issue it item iterable join json key keys label large left length limit line list listener
listening load loaded locked lock long loop lost made many map marks matched maximum media members
membership memory mention mentions message messages method missing mode module moved must name negative
network never new no nobody node none not nothing null number object observer of offscreen on once one
only open opened operation options or other out outside page panel parameter parse parsed parsing
passed path pattern pending permission person plan popup port position post private problem process
promise properties property prototype provided publish query queue quota quick range react read readable reader
reading readings receiver receiving recursion recurrences redeclared reference refused registered
registration rejected reload reminder reminders removed render reply request requested required reset
response result return returned root row rows run runtime schema scope script second security selector
send sending sent server service set shadow should sidepanel signal size slow snapshot snapshots some
start state status stack stop stopped storage store stored stream string suspended switch symbol syntax
tab table taken target teach teachings template templates text than that the there this threw time
timed timeout to token too transaction triage true tried try two type undefined under unexpected unhandled
unknown up update updated upgrade url use used user valid value values version violation visible void
was wait waiting web welcome were while while whole window with without word words worker works write
wrong zone threw changed box ruler fold insight strip mark check view views likes start-up
`;

export const words: ReadonlySet<string> = new Set(plain.split(/\s+/u).filter(Boolean));

/** Names of errors and of the web's own interfaces, as they are written. */
export const names: ReadonlySet<string> = new Set(
  `Error TypeError RangeError ReferenceError SyntaxError EvalError URIError AggregateError DOMException
  AbortError BulkError ConstraintError DatabaseClosedError DataCloneError DataError InvalidAccessError
  InvalidStateError NotAllowedError NotFoundError NotReadableError NotSupportedError OpenFailedError
  QuotaExceededError ReadOnlyError SecurityError TimeoutError TransactionInactiveError UnknownError
  VersionError ZodError MessageRefused BackupRefused MediaRefused SnapshotDamaged Overtaken
  NewerData ChangedMeanwhile NothingThere
  MissingAPIError ModifyError PrematureCommitError NetworkError EncodingError OperationError
  Document Element HTMLElement Node Window Event MutationObserver IntersectionObserver ResizeObserver
  IDBDatabase IDBFactory IDBObjectStore IDBTransaction IDBCursor Promise Object Array Map Set String Number
  Blob File FormData URL Request Response ReadableStream Clipboard Selection Range Text Symbol JSON API
  DOM CSS HTML IO ID React Dexie Groupmate Chrome Firefox`.split(/\s+/u),
);

/** Fields of places, as the networks' rows call them. */
export const fields: ReadonlySet<string> = new Set(
  `* views likes comments reposts followers name screenName text date authorName authorUrl authorId
  attachments url id conversation outgoing replyTo postId repostOf pinned ad image as entry
  position`.split(/\s+/u),
);
