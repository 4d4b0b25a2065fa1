/** In Unicode code points, counted after trimming and NFC. */
export const NAME_MAX = 100;
export const FEEDBACK_MAX = 1000;
export const SOURCE_MAX = 64;
/** A text is kept as written; so many UTF-16 units a character are enough for any honest one. */
export const RAW_FACTOR = 8;
/** Bytes of metadata as JSON. */
export const METADATA_MAX_BYTES = 4096;
export const METADATA_MAX_DEPTH = 4;
/** How far back an offline client may date its feedback. */
export const TIMESTAMP_MAX_AGE_DAYS = 30;
/** Clocks differ: this much ahead is taken as now. */
export const TIMESTAMP_MAX_AHEAD_SECONDS = 60;
