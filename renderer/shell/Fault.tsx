import { Component, type ReactNode } from 'react';

import { ProblemNote } from '../ui/ProblemNote.tsx';
import classes from './Centered.module.css';

interface FaultProps {
  /** Another place is another try. */
  readonly place: string;
  readonly children: ReactNode;
}

interface FaultState {
  readonly error: unknown;
  readonly place: string;
}

/** Keeps the frame standing when a screen breaks, and offers to open the screen anew. */
export class Fault extends Component<FaultProps, FaultState> {
  override state: FaultState = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<FaultState> {
    return { error };
  }

  static getDerivedStateFromProps(props: FaultProps, state: FaultState): FaultState | null {
    return props.place === state.place ? null : { error: null, place: props.place };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return (
      <div className={classes['centered']}>
        <ProblemNote error={this.state.error} retry={() => this.setState({ error: null })} />
      </div>
    );
  }
}
