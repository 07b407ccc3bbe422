export const Die = () => (
  <svg class="i" viewBox="0 0 16 16" aria-hidden="true"><rect x="2" y="2" width="12" height="12" rx="2.5" /><path d="M5.5 5.5h.01M10.5 10.5h.01M8 8h.01" stroke-width="2.2" /></svg>
);
export const Pin = () => (
  <svg class="i" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 10v4M5 10h6L9.6 6.8V3H6.4v3.8z" /></svg>
);
export const Dots = () => (
  <svg class="i" viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.6" /></svg>
);
export const Tick = () => (
  <svg class="i" viewBox="0 0 16 16" aria-hidden="true"><path d="m3 8.5 3.2 3.2L13 4.8" /></svg>
);
