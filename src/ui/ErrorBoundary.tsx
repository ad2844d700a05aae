import { Component, type ReactNode } from 'react';
import { ErrorScreen } from './ErrorScreen.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly error?: unknown };

/** Catches bugs, and only bugs: what may fail as expected is a value and has its own words. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    return 'error' in this.state ? <ErrorScreen error={this.state.error} /> : this.props.children;
  }
}
