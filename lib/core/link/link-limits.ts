/** Code points of an order's number. */
export const ORDER_MAX = 64;
/** Characters of a link's token: room for any honest name and order, and for a code to scan. */
export const LINK_TOKEN_MAX = 1_200;
/** Links of one request. */
export const LINKS_MAX = 500;
