'use client';

import { RotateCw } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';

interface ChartBoundaryProps {
  failedText: string;
  retryLabel: string;
  children: ReactNode;
}

/** A chart that cannot be drawn or loaded leaves its place, its table and a way to try again. */
export class ChartBoundary extends Component<ChartBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="flex size-full flex-col items-center justify-center gap-2" role="alert">
        <p className="text-muted text-sm">{this.props.failedText}</p>
        {/* A chunk that failed to load stays failed until the page is loaded anew. */}
        <Button size="small" onClick={() => location.reload()}>
          <RotateCw aria-hidden />
          {this.props.retryLabel}
        </Button>
      </div>
    );
  }
}
