// Parts move within their list: Alt with an arrow key, or by a grip that the mouse drags.
let dragged = null;

export function watchMoves(form, page) {
  form.addEventListener("keydown", event => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    const part = event.target.closest("[data-part]");
    if (!part) return;
    event.preventDefault();
    page.save().then(() => step(part.isConnected ? part : document.getElementById(part.id), event.key === "ArrowUp", page, event.target.name));
  });
  for (const tools of form.querySelectorAll("[data-part] .tools")) addGrip(tools, page);
  form.addEventListener("dragover", event => {
    const over = target(event);
    if (!over) return;
    event.preventDefault();
    mark(form, over, isAfter(over, event));
  });
  form.addEventListener("drop", event => {
    const over = target(event);
    if (!over) return;
    event.preventDefault();
    place(dragged, over, isAfter(over, event));
    mark(form, null);
    page.later();
  });
}

function step(part, isUp, page, focusName) {
  const other = isUp ? part.previousElementSibling : part.nextElementSibling;
  if (!other) return;
  if (isUp) other.before(part); else other.after(part);
  part.querySelector(`[name="${focusName}"]`)?.focus();
  part.scrollIntoView({ block: "nearest" });
  document.getElementById("save-state").textContent = `Moved ${isUp ? "up" : "down"}: now ${[...part.parentElement.children].indexOf(part) + 1} of ${part.parentElement.children.length}`;
  page.later();
}

function addGrip(tools, page) {
  const grip = document.createElement("span");
  grip.className = "grip";
  grip.textContent = "⠿";
  grip.title = "Drag to move";
  grip.setAttribute("aria-hidden", "true");
  grip.draggable = true;
  grip.addEventListener("dragstart", event => {
    dragged = grip.closest("[data-part]");
    dragged.classList.add("dragging");
    event.dataTransfer.setData("text/plain", "");
    event.dataTransfer.setDragImage(dragged, 10, 10);
  });
  grip.addEventListener("dragend", () => {
    dragged?.classList.remove("dragging");
    dragged = null;
  });
  tools.prepend(grip);
}

/** The part under the mouse that the dragged one may stand beside: of the same list, or of the same list of another entry. */
function target(event) {
  const name = list => list?.dataset.list.split("/")[1];
  for (let part = event.target.closest("[data-part]"); part && dragged; part = part.parentElement.closest("[data-part]"))
    if (part !== dragged && !dragged.contains(part) && name(part.closest("[data-list]")) === name(dragged.closest("[data-list]"))) return part;
  return null;
}

const isAfter = (part, event) => event.clientY > part.getBoundingClientRect().top + part.offsetHeight / 2;

function place(part, over, after) {
  if (after) over.after(part); else over.before(part);
  const hidden = part.querySelector("input[name=part]");
  hidden.value = over.closest("[data-list]").dataset.list + "/" + part.dataset.part;
}

function mark(form, part, after) {
  for (const old of form.querySelectorAll(".drop-before, .drop-after")) old.classList.remove("drop-before", "drop-after");
  part?.classList.add(after ? "drop-after" : "drop-before");
}
