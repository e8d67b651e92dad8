// The language that the app speaks in a journey. Names stand in the journeys as they are in English, and are looked up
// here before they are looked for on the page.

let translate = (text) => text;

/** The app speaks another language from now on: `words` gives what an English text is called in it. */
export const speaks = (words) => (translate = words);

/** What this English text is called in the language that is spoken. */
export const said = (text) => translate(text);
