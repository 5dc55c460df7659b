// Catches what breaks while a part is fetched or drawn, so that the rest of the page lives on.
import { Component, type ReactNode } from 'react'

interface FaultBoundaryProps {
  readonly children: ReactNode
  /** shown instead */
  readonly instead: ReactNode
  /** who else has to know */
  readonly onFault?: () => void
}

export class FaultBoundary extends Component<FaultBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch(fault: unknown) {
    console.error(fault)
    this.props.onFault?.()
  }

  override render() {
    return this.state.isBroken ? this.props.instead : this.props.children
  }
}
