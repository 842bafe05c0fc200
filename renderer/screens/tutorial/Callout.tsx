// One step: a small sheet beside the control that it speaks of, and a frame around that control.
import { useEffect, useId, useRef, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../text/say.ts';
import { STEP_IDS, type Step } from './steps.ts';
import { findTarget, useTarget } from './use-target.ts';
import css from './callout.module.css';

export interface CalloutProps {
  readonly step: Step;
  readonly number: number;
  /** The phase of the step has not come yet. */
  readonly isWaiting: boolean;
  readonly onNext: () => void;
  readonly onOver: () => void;
  /** Over, and to the start screen. */
  readonly onStart: () => void;
}

const NOWHERE: readonly string[] = [];

export function Callout({ step, number, isWaiting, onNext, onOver, onStart }: CalloutProps) {
  const sheet = useRef<HTMLElement>(null);
  const title = useId();
  const selectors = isWaiting ? NOWHERE : step.at;
  const placed = useTarget(selectors, `${step.id} ${isWaiting}`, sheet);
  const isEnd = step.id === 'end';
  const about = isWaiting ? 'wait' : step.id;
  useFocusKept(sheet, about);
  const target = placed?.target ?? null;
  return createPortal(
    <>
      {target !== null && (
        <div
          className={css.frame}
          data-tutorial-frame
          style={{ left: target.left, top: target.top, width: target.width, height: target.height }}
          aria-hidden="true"
        />
      )}
      <aside
        ref={sheet}
        className={css.callout}
        style={placed === null ? { visibility: 'hidden' } : placed.place}
        aria-labelledby={title}
        data-region="tutorial"
        data-step={about}
        tabIndex={-1}
      >
        <p className={css.count}>{say('tutorial.step', { number, count: STEP_IDS.length })}</p>
        <h2 id={title} className={css.title}>
          {say(`tutorial.${about}.title`)}
        </h2>
        <p className={css.text}>{say(`tutorial.${about}.text`)}</p>
        <div className={css.acts}>
          {isEnd ? (
            <>
              <Button variant="primary" size="small" onPress={onOver}>
                {say('tutorial.end.on')}
              </Button>
              <Button size="small" onPress={onStart}>
                {say('tutorial.end.real')}
              </Button>
            </>
          ) : (
            <>
              {!isWaiting && (step.done === undefined || step.mayPass === true) && (
                <Button
                  variant={step.done === undefined ? 'primary' : 'normal'}
                  size="small"
                  onPress={onNext}
                >
                  {say(step.done === undefined ? 'tutorial.next' : 'tutorial.pass')}
                </Button>
              )}
              {step.done !== undefined && !isWaiting && (
                <Button size="small" onPress={() => goTo(step.at)}>
                  {say('tutorial.show')}
                </Button>
              )}
              <Button size="small" variant="ghost" onPress={onOver}>
                {say('tutorial.leave')}
              </Button>
            </>
          )}
        </div>
      </aside>
    </>,
    document.body,
  );
}

/** The first control inside what the step speaks of. */
function goTo(selectors: readonly string[]): void {
  const part = findTarget(selectors);
  const control = part?.matches(CONTROLS) === true ? part : part?.querySelector<HTMLElement>(CONTROLS);
  (control ?? part)?.focus();
}

const CONTROLS = 'button:not([disabled]), input:not([disabled]), textarea, [role=radio]';

/** The control that had the focus may go with its step or its phase; then what to do next is read out. */
function useFocusKept(sheet: RefObject<HTMLElement | null>, about: string): void {
  useEffect(() => {
    if (document.activeElement === document.body && about !== 'welcome')
      sheet.current?.focus({ preventScroll: true });
  }, [sheet, about]);
}
