/** A channel to an engine, whichever it is: JSON texts go and come. */
export interface Link {
  send(text: string): void;
  /** End what it is doing and begin anew; nothing of what was asked is answered. */
  restart(): void;
}

export interface Listener {
  receive(text: string): void;
  /** How far it has started, as words to be shown; null once it can be asked. */
  starting(words: string | null): void;
  /** It is gone, with the reason; `again` if what was asked can be asked anew. */
  lost(reason: string): void;
}
