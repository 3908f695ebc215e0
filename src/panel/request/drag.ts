import type { Signal } from '@preact/signals';

/** A question that is being dragged, and what a drop on another does. */
export type Drag = {
  readonly dragged: Signal<string | null>;
  readonly over: Signal<string | null>;
  readonly drop: (dragged: string, onto: string) => void;
};

/** What makes a card a place to drop a question on. Dragging starts at its handle (`handleProps`). */
export function dragProps(drag: Drag, question: string) {
  const accepts = () => drag.dragged.value !== null && drag.dragged.value !== question;
  return {
    'data-over': drag.over.value === question && accepts() ? 'true' : undefined,
    onDragOver: (event: DragEvent) => {
      if (!accepts()) return;
      event.preventDefault();
      drag.over.value = question;
    },
    onDrop: (event: DragEvent) => {
      const dragged = drag.dragged.value;
      if (dragged === null || dragged === question) return;
      event.preventDefault();
      drag.drop(dragged, question);
    },
  };
}

/** What makes an element the handle that a question is dragged by. */
export function handleProps(drag: Drag, question: string) {
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      drag.dragged.value = question;
      event.dataTransfer?.setData('text/plain', '');
    },
    onDragEnd: () => {
      drag.dragged.value = null;
      drag.over.value = null;
    },
  };
}
