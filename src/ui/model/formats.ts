// What the page's own files say they are, known before what reads them is loaded.

/** Bookmarks and notes on a run. */
export const REMARKS_FORMAT = 'abatis-remarks/1';
