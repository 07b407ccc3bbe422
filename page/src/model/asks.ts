/** The one engine of the page. What it does is told to the signals. */
import { Engine, Refused, STOPPED } from "../engine/engine";
import * as store from "./store";

const kind = document.querySelector<HTMLMetaElement>('meta[name="muchado-engine"]')?.content ?? "browser";

let again: () => void = () => undefined;

/** Say what is to be done when the engine has begun anew. */
export function whenAnew(run: () => void): void {
  again = run;
}

store.native.value = kind === "native";

export const engine = new Engine(
  {
    starting: (words) => {
      store.starting.value = words;
      if (words === null) store.lost.value = null;
    },
    lost: (reason) => (store.lost.value = reason),
    anew: () => again(),
  },
  kind === "native",
);

/** Say a refusal as the sentence it is; that something was stopped needs no words. */
export function say(error: unknown): void {
  const words = error instanceof Refused ? error.message : "That went wrong.";
  if (!(error instanceof Refused)) console.warn(error);
  if (words !== STOPPED) store.saying.value = { words };
}

export function announce(words: string): void {
  store.announced.value = words;
}
