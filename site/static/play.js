/* A world is played below its button; without this script the button leads to the page by itself. */
document.addEventListener("click", (event) => {
  const button = event.target.closest?.("a.play-button");
  if (!button || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  const here = button.parentElement;
  const open = here.nextElementSibling;
  if (open?.classList.contains("play-frame")) {
    open.remove();
    button.textContent = "Play it here";
    return;
  }
  for (const other of document.querySelectorAll("iframe.play-frame")) other.previousElementSibling.querySelector("a").click();
  const frame = document.createElement("iframe");
  frame.className = "play-frame";
  frame.title = "The world, to write in and to play";
  frame.src = button.href;
  here.after(frame);
  button.textContent = "Close it";
});
