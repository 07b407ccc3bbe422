import type { Link, Listener } from "./link";

/** The engine in this browser: a worker in which Python runs. */
export class WorkerLink implements Link {
  private worker: Worker | null = null;
  private ready = false;
  private waiting: string[] = [];

  constructor(private readonly to: Listener) {
    this.open();
  }

  send(text: string): void {
    if (this.ready) this.worker?.postMessage(text);
    else this.waiting.push(text);
  }

  restart(): void {
    this.worker?.terminate();
    this.waiting = [];
    this.open();
  }

  private open(): void {
    this.ready = false;
    this.to.starting("Opening the book");
    const worker = new Worker(new URL("worker.js", document.baseURI), { type: "module", name: "muchado" });
    worker.onmessage = (event: MessageEvent<string | { starting: string | null } | { failed: string }>) => {
      if (typeof event.data === "string") this.to.receive(event.data);
      else if ("failed" in event.data) this.to.lost(event.data.failed);
      else this.started(event.data.starting);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.to.lost("The engine could not be started in this browser.");
    };
    this.worker = worker;
  }

  private started(words: string | null): void {
    this.to.starting(words);
    if (words !== null) return;
    this.ready = true;
    for (const text of this.waiting.splice(0)) this.worker?.postMessage(text);
  }
}
