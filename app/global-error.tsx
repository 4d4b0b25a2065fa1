'use client';

import { PRIMARY_BUTTON } from '#components/page/field-classes.ts';
import { MessagePage } from '#components/page/message-page.tsx';
import './globals.css';

/** Stands in for the layout itself, so there is nothing to translate with: it says it in English. */
export default function GlobalErrorPage() {
  return (
    <html lang="en">
      <head>
        <title>Something went wrong · Earshot</title>
      </head>
      <body className="bg-(--background) text-(--text) antialiased">
        <MessagePage
          title="Something went wrong on our side"
          text="It was nothing you did. Please try again in a moment."
        >
          <button type="button" onClick={() => window.location.reload()} className={PRIMARY_BUTTON}>
            Try again
          </button>
        </MessagePage>
      </body>
    </html>
  );
}
