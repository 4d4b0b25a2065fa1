'use client';

import { createContext } from 'react';

/** The form's style sheet, as its pages carry it. */
export const FormStyleContext = createContext('');
