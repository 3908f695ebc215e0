import { useRef } from 'preact/hooks';

/** What a form does when it is submitted. A second press while the first is under way does nothing, so one press makes one. */
export function useSubmit(submit: () => Promise<unknown>): (event: Event) => void {
  const isUnderWay = useRef(false);
  return (event) => {
    event.preventDefault();
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    void submit().finally(() => {
      isUnderWay.current = false;
    });
  };
}
