export const MEGABYTE = 1024 * 1024;

/** In bytes: what every host takes of one file. No statement is that large; a film dropped by mistake is. */
export const LARGEST_FILE = 512 * MEGABYTE;
