/** `publisher.name`, put into the code for the web worker by `bundle.mjs`. */
declare const EXTENSION_ID: string;
