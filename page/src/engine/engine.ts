import type { Link, Listener } from "./link";
import { SocketLink } from "./socket";
import { WorkerLink } from "./worker";

/** The engine refused, and says why in a sentence. */
export class Refused extends Error {}

export const STOPPED = "Stopped.";
/** So long a stop may go unheard. */
const HASTE = 3000;
const WORKED = "Stopped after so much work.";

interface Asked {
  name: string;
  part: (part: never) => void;
  done: (answer: never) => void;
  refused: (why: Refused) => void;
}

export interface Task<Answer> { done: Promise<Answer>; stop(): void }

export interface Watcher {
  starting(words: string | null): void;
  lost(reason: string): void;
  /** It was begun anew: the text has to be given to it again. */
  anew(): void;
}

/** Asks are numbered, and answers find their way back; an engine that says nothing for long is begun anew. */
export class Engine implements Listener {
  private readonly link: Link;
  private readonly asked = new Map<number, Asked>();
  private number = 0;
  private heard = Date.now();
  private running = false;
  private lostOnce = false;

  constructor(private readonly watcher: Watcher, readonly native: boolean, private readonly patience = 25_000) {
    this.link = native ? new SocketLink(this) : new WorkerLink(this);
    if (!native) setInterval(() => this.watch(), 1000);
  }

  ask<Answer>(name: string, fields: object = {}): Promise<Answer> {
    return this.task<Answer, never>(name, fields, () => undefined).done;
  }

  task<Answer, Part>(name: string, fields: object, part: (part: Part) => void): Task<Answer> {
    const id = (this.number += 1);
    if (this.asked.size === 0) this.heard = Date.now();
    const done = new Promise<Answer>((done, refused) => {
      this.asked.set(id, { name, part, done, refused });
    });
    this.link.send(JSON.stringify({ id, ask: name, ...fields }));
    return { done, stop: () => this.stop(id) };
  }

  receive(text: string): void {
    this.heard = Date.now();
    const message = JSON.parse(text) as { id: number; answer?: never; part?: never; refused?: string };
    const asked = this.asked.get(message.id);
    if (!asked) return;
    if (message.part !== undefined) return asked.part(message.part);
    this.asked.delete(message.id);
    if (message.refused !== undefined) asked.refused(new Refused(message.refused));
    else asked.done(message.answer as never);
  }

  starting(words: string | null): void {
    this.running = words === null;
    this.heard = Date.now();
    this.watcher.starting(words);
    if (this.running && this.lostOnce) {
      this.lostOnce = false;
      this.watcher.anew();
    }
  }

  lost(reason: string): void {
    this.lostOnce = true;
    this.refuseAll(reason);
    this.watcher.lost(reason);
  }

  private stop(task: number): void {
    if (!this.asked.has(task)) return;
    this.link.send(JSON.stringify({ id: (this.number += 1), ask: "stop", task }));
    const heard = this.heard;
    const unheard = (): boolean => this.running && this.asked.has(task) && this.heard === heard;
    if (!this.native) setTimeout(() => unheard() && this.end(), HASTE);
  }

  /** Python in a browser cannot be interrupted: what takes too long is ended with all that it knows. */
  private watch(): void {
    if (!this.running || this.asked.size === 0 || Date.now() - this.heard < this.patience) return;
    this.end();
  }

  private end(): void {
    this.running = false;
    this.lostOnce = true;
    this.refuseAll(WORKED);
    this.link.restart();
  }

  private refuseAll(reason: string): void {
    const all = [...this.asked.values()];
    this.asked.clear();
    for (const asked of all) asked.refused(new Refused(reason));
  }
}
