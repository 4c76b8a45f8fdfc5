'use client';

import { ArrayField } from '@payloadcms/ui';

export const NotesField = ArrayField;
