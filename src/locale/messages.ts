/** The language that messages of hexapla itself are in, whatever the languages of documents and people are. */
export const MESSAGE_LANGUAGE = 'en';
