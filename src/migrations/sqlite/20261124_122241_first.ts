import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`commentaries_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`kind\` text DEFAULT 'correction',
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`commentaries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`commentaries_corrections_order_idx\` ON \`commentaries_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_corrections_parent_id_idx\` ON \`commentaries_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`commentaries_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`text\` text,
  	\`lang\` text,
  	\`kind\` text DEFAULT 'author',
  	\`locator\` text,
  	\`address\` text,
  	\`accessed_on\` text,
  	\`archived_address\` text,
  	\`counterpart\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`commentaries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`commentaries_notes_order_idx\` ON \`commentaries_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_notes_parent_id_idx\` ON \`commentaries_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`commentaries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`series_id\` text(36),
  	\`year\` numeric,
  	\`sequence\` numeric,
  	\`claim_year\` numeric,
  	\`claim_sequence\` numeric,
  	\`slug\` text,
  	\`published_at\` text,
  	\`content_changed_at\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`blocks_given\` numeric DEFAULT 0,
  	\`translated\` integer,
  	\`amended_on\` text,
  	\`text_print\` text,
  	\`readers_copy\` text,
  	\`manuscript_id\` text(36),
  	\`title\` text,
  	\`standfirst\` text,
  	\`body\` text,
  	\`hero_id\` text(36),
  	\`rights_holder\` text,
  	\`rights_first_year\` numeric,
  	\`rights_last_year\` numeric,
  	\`rights_licence\` text,
  	\`rights_statement\` text,
  	\`rights_republishing\` text,
  	\`rights_republish_terms\` text,
  	\`discussion\` text DEFAULT 'closed',
  	\`original_publication_publisher\` text,
  	\`original_publication_title\` text,
  	\`original_publication_language\` text,
  	\`original_publication_published_on\` text,
  	\`original_publication_address\` text,
  	\`original_id\` text(36),
  	\`translation_reviewer_id\` text(36),
  	\`translation_origin\` text DEFAULT 'human',
  	\`translation_based_on\` text,
  	\`translation_suggested\` text,
  	\`translation_permission_granted_by\` text,
  	\`translation_permission_granted_on\` text,
  	\`translation_permission_terms\` text,
  	\`translation_permission_letter_id\` text(36),
  	\`translation_waiver\` text,
  	\`translation_waived_by_id\` text(36),
  	\`translation_waived_at\` text,
  	\`translation_based_on_version\` text,
  	\`translation_fingerprints\` text,
  	\`translation_acknowledged_at\` text,
  	\`withdrawal_on\` text,
  	\`withdrawal_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`manuscript_id\`) REFERENCES \`manuscripts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`original_id\`) REFERENCES \`commentaries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_permission_letter_id\`) REFERENCES \`permission_letters\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_waived_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`commentaries_language_idx\` ON \`commentaries\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_series_idx\` ON \`commentaries\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_year_idx\` ON \`commentaries\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_sequence_idx\` ON \`commentaries\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_slug_idx\` ON \`commentaries\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_published_at_idx\` ON \`commentaries\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_amended_on_idx\` ON \`commentaries\` (\`amended_on\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_manuscript_idx\` ON \`commentaries\` (\`manuscript_id\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_hero_idx\` ON \`commentaries\` (\`hero_id\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_original_idx\` ON \`commentaries\` (\`original_id\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_translation_translation_reviewer_idx\` ON \`commentaries\` (\`translation_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_translation_permission_translation_permissi_idx\` ON \`commentaries\` (\`translation_permission_letter_id\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_translation_translation_waived_by_idx\` ON \`commentaries\` (\`translation_waived_by_id\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_updated_at_idx\` ON \`commentaries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_created_at_idx\` ON \`commentaries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`commentaries__status_idx\` ON \`commentaries\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`language_series_year_sequence_idx\` ON \`commentaries\` (\`language\`,\`series_id\`,\`year\`,\`sequence\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`original_language_idx\` ON \`commentaries\` (\`original_id\`,\`language\`);`)
  await db.run(sql`CREATE INDEX \`language__status_publishedAt_createdAt_idx\` ON \`commentaries\` (\`language\`,\`_status\`,\`published_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`language__status_amendedOn_createdAt_idx\` ON \`commentaries\` (\`language\`,\`_status\`,\`amended_on\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`language_series__status_year_sequence_createdAt_idx\` ON \`commentaries\` (\`language\`,\`series_id\`,\`_status\`,\`year\`,\`sequence\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`commentaries_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`commentaries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`commentaries_texts_order_parent\` ON \`commentaries_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`commentaries_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`commentaries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`commentaries_rels_order_idx\` ON \`commentaries_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_rels_parent_idx\` ON \`commentaries_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_rels_path_idx\` ON \`commentaries_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_rels_people_id_idx\` ON \`commentaries_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`commentaries_rels_topics_id_idx\` ON \`commentaries_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_commentaries_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`kind\` text DEFAULT 'correction',
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_commentaries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_corrections_order_idx\` ON \`_commentaries_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_corrections_parent_id_idx\` ON \`_commentaries_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_commentaries_v_version_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`text\` text,
  	\`lang\` text,
  	\`kind\` text DEFAULT 'author',
  	\`locator\` text,
  	\`address\` text,
  	\`accessed_on\` text,
  	\`archived_address\` text,
  	\`counterpart\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_commentaries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_notes_order_idx\` ON \`_commentaries_v_version_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_notes_parent_id_idx\` ON \`_commentaries_v_version_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_commentaries_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_language\` text,
  	\`version_series_id\` text(36),
  	\`version_year\` numeric,
  	\`version_sequence\` numeric,
  	\`version_claim_year\` numeric,
  	\`version_claim_sequence\` numeric,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_content_changed_at\` text,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_blocks_given\` numeric DEFAULT 0,
  	\`version_translated\` integer,
  	\`version_amended_on\` text,
  	\`version_text_print\` text,
  	\`version_readers_copy\` text,
  	\`version_manuscript_id\` text(36),
  	\`version_title\` text,
  	\`version_standfirst\` text,
  	\`version_body\` text,
  	\`version_hero_id\` text(36),
  	\`version_rights_holder\` text,
  	\`version_rights_first_year\` numeric,
  	\`version_rights_last_year\` numeric,
  	\`version_rights_licence\` text,
  	\`version_rights_statement\` text,
  	\`version_rights_republishing\` text,
  	\`version_rights_republish_terms\` text,
  	\`version_discussion\` text DEFAULT 'closed',
  	\`version_original_publication_publisher\` text,
  	\`version_original_publication_title\` text,
  	\`version_original_publication_language\` text,
  	\`version_original_publication_published_on\` text,
  	\`version_original_publication_address\` text,
  	\`version_original_id\` text(36),
  	\`version_translation_reviewer_id\` text(36),
  	\`version_translation_origin\` text DEFAULT 'human',
  	\`version_translation_based_on\` text,
  	\`version_translation_suggested\` text,
  	\`version_translation_permission_granted_by\` text,
  	\`version_translation_permission_granted_on\` text,
  	\`version_translation_permission_terms\` text,
  	\`version_translation_permission_letter_id\` text(36),
  	\`version_translation_waiver\` text,
  	\`version_translation_waived_by_id\` text(36),
  	\`version_translation_waived_at\` text,
  	\`version_translation_based_on_version\` text,
  	\`version_translation_fingerprints\` text,
  	\`version_translation_acknowledged_at\` text,
  	\`version_withdrawal_on\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`commentaries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_manuscript_id\`) REFERENCES \`manuscripts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_original_id\`) REFERENCES \`commentaries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_permission_letter_id\`) REFERENCES \`permission_letters\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_waived_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_commentaries_v_parent_idx\` ON \`_commentaries_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_version_language_idx\` ON \`_commentaries_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_version_series_idx\` ON \`_commentaries_v\` (\`version_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_version_year_idx\` ON \`_commentaries_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_version_sequence_idx\` ON \`_commentaries_v\` (\`version_sequence\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_version_slug_idx\` ON \`_commentaries_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_version_published_at_idx\` ON \`_commentaries_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_version_amended_on_idx\` ON \`_commentaries_v\` (\`version_amended_on\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_version_manuscript_idx\` ON \`_commentaries_v\` (\`version_manuscript_id\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_version_hero_idx\` ON \`_commentaries_v\` (\`version_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_version_original_idx\` ON \`_commentaries_v\` (\`version_original_id\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_translation_version_translation__idx\` ON \`_commentaries_v\` (\`version_translation_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_translation_permission_version_t_idx\` ON \`_commentaries_v\` (\`version_translation_permission_letter_id\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_translation_version_translatio_1_idx\` ON \`_commentaries_v\` (\`version_translation_waived_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_version_updated_at_idx\` ON \`_commentaries_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_version_created_at_idx\` ON \`_commentaries_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_version_version__status_idx\` ON \`_commentaries_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_created_at_idx\` ON \`_commentaries_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_updated_at_idx\` ON \`_commentaries_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_snapshot_idx\` ON \`_commentaries_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_published_locale_idx\` ON \`_commentaries_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_latest_idx\` ON \`_commentaries_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_language_version_series_version_year_version_seq_idx\` ON \`_commentaries_v\` (\`version_language\`,\`version_series_id\`,\`version_year\`,\`version_sequence\`);`)
  await db.run(sql`CREATE INDEX \`version_original_version_language_idx\` ON \`_commentaries_v\` (\`version_original_id\`,\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`_commentaries_v\` (\`version_language\`,\`version__status\`,\`version_published_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_1_idx\` ON \`_commentaries_v\` (\`version_language\`,\`version__status\`,\`version_amended_on\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_2_idx\` ON \`_commentaries_v\` (\`version_language\`,\`version_series_id\`,\`version__status\`,\`version_year\`,\`version_sequence\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_parent_latest_idx\` ON \`_commentaries_v\` (\`parent_id\`,\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_commentaries_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_commentaries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_commentaries_v_texts_order_parent\` ON \`_commentaries_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_commentaries_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_commentaries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_commentaries_v_rels_order_idx\` ON \`_commentaries_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_rels_parent_idx\` ON \`_commentaries_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_rels_path_idx\` ON \`_commentaries_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_rels_people_id_idx\` ON \`_commentaries_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_commentaries_v_rels_topics_id_idx\` ON \`_commentaries_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`manuscripts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`original_name\` text NOT NULL,
  	\`edition_id\` text(36),
  	\`format\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`report\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`commentaries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`manuscripts_edition_idx\` ON \`manuscripts\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`manuscripts_updated_at_idx\` ON \`manuscripts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`manuscripts_created_at_idx\` ON \`manuscripts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`manuscripts_filename_idx\` ON \`manuscripts\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`permission_letters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`permission_letters_updated_at_idx\` ON \`permission_letters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`permission_letters_created_at_idx\` ON \`permission_letters\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`permission_letters_filename_idx\` ON \`permission_letters\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`translation_tasks_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`by_id\` text(36),
  	\`step\` text NOT NULL,
  	\`rev\` numeric,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`translation_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_tasks_history_order_idx\` ON \`translation_tasks_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`translation_tasks_history_parent_id_idx\` ON \`translation_tasks_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`translation_tasks_history_by_idx\` ON \`translation_tasks_history\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`translation_tasks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`original_id\` text(36) NOT NULL,
  	\`language\` text NOT NULL,
  	\`edition_id\` text(36),
  	\`state\` text NOT NULL,
  	\`claimed_by_id\` text(36),
  	\`claimed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`original_id\`) REFERENCES \`commentaries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`commentaries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`claimed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_tasks_original_idx\` ON \`translation_tasks\` (\`original_id\`);`)
  await db.run(sql`CREATE INDEX \`translation_tasks_edition_idx\` ON \`translation_tasks\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`translation_tasks_state_idx\` ON \`translation_tasks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`translation_tasks_claimed_by_idx\` ON \`translation_tasks\` (\`claimed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`translation_tasks_updated_at_idx\` ON \`translation_tasks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_tasks_created_at_idx\` ON \`translation_tasks\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`original_language_1_idx\` ON \`translation_tasks\` (\`original_id\`,\`language\`);`)
  await db.run(sql`CREATE TABLE \`remarks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`edition_id\` text(36) NOT NULL,
  	\`block\` text,
  	\`note\` text,
  	\`text\` text NOT NULL,
  	\`author_id\` text(36),
  	\`resolved_at\` text,
  	\`resolved_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`commentaries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resolved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`remarks_edition_idx\` ON \`remarks\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_author_idx\` ON \`remarks\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_resolved_at_idx\` ON \`remarks\` (\`resolved_at\`);`)
  await db.run(sql`CREATE INDEX \`remarks_resolved_by_idx\` ON \`remarks\` (\`resolved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_updated_at_idx\` ON \`remarks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`remarks_created_at_idx\` ON \`remarks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`questions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`edition_id\` text(36) NOT NULL,
  	\`about_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`on\` text NOT NULL,
  	\`said\` text,
  	\`rev\` numeric,
  	\`asked_by_id\` text(36),
  	\`answer\` text,
  	\`answered_at\` text,
  	\`answered_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`commentaries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`about_id\`) REFERENCES \`commentaries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`asked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`answered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`questions_edition_idx\` ON \`questions\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_about_idx\` ON \`questions\` (\`about_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_asked_by_idx\` ON \`questions\` (\`asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_answered_at_idx\` ON \`questions\` (\`answered_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_answered_by_idx\` ON \`questions\` (\`answered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_updated_at_idx\` ON \`questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_created_at_idx\` ON \`questions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`series\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`series_code_idx\` ON \`series\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`series_updated_at_idx\` ON \`series\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`series_created_at_idx\` ON \`series\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`series_locales\` (
  	\`name\` text NOT NULL,
  	\`segment\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`series_segment_idx\` ON \`series_locales\` (\`segment\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`series_locales_locale_parent_id_unique\` ON \`series_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	\`name\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_names_order_idx\` ON \`people_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_names_parent_id_idx\` ON \`people_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`institution\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`people_slug_idx\` ON \`people\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`people_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_texts_order_parent\` ON \`people_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_texts_text_idx\` ON \`people_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_slug_idx\` ON \`topics_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_texts_order_parent\` ON \`topics_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_texts_text_idx\` ON \`topics_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`glossary\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tr\` text NOT NULL,
  	\`en\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_updated_at_idx\` ON \`glossary\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_created_at_idx\` ON \`glossary\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`place\` text DEFAULT 'footer' NOT NULL,
  	\`order\` numeric DEFAULT 10 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`standfirst\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_slug_idx\` ON \`pages_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_texts_order_parent\` ON \`pages_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_texts_text_idx\` ON \`pages_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`language\` text,
  	\`role\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`counters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`highest\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`counters_key_idx\` ON \`counters\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`counters_updated_at_idx\` ON \`counters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`counters_created_at_idx\` ON \`counters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`listings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`list\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`edition\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`listings_edition_idx\` ON \`listings\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`listings_updated_at_idx\` ON \`listings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`listings_created_at_idx\` ON \`listings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`list_language_publishedAt_sequence_createdAt_idx\` ON \`listings\` (\`list\`,\`language\`,\`published_at\`,\`sequence\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`tags\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`commentaries_id\` text(36),
  	\`manuscripts_id\` text(36),
  	\`permission_letters_id\` text(36),
  	\`translation_tasks_id\` text(36),
  	\`remarks_id\` text(36),
  	\`questions_id\` text(36),
  	\`series_id\` text(36),
  	\`people_id\` text(36),
  	\`topics_id\` text(36),
  	\`glossary_id\` text(36),
  	\`media_id\` text(36),
  	\`pages_id\` text(36),
  	\`users_id\` text(36),
  	\`counters_id\` text(36),
  	\`listings_id\` text(36),
  	\`outbox_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`commentaries_id\`) REFERENCES \`commentaries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manuscripts_id\`) REFERENCES \`manuscripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`permission_letters_id\`) REFERENCES \`permission_letters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`translation_tasks_id\`) REFERENCES \`translation_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`remarks_id\`) REFERENCES \`remarks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`counters_id\`) REFERENCES \`counters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`listings_id\`) REFERENCES \`listings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_id\`) REFERENCES \`outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_commentaries_id_idx\` ON \`payload_locked_documents_rels\` (\`commentaries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_manuscripts_id_idx\` ON \`payload_locked_documents_rels\` (\`manuscripts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_permission_letters_id_idx\` ON \`payload_locked_documents_rels\` (\`permission_letters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_translation_tasks_id_idx\` ON \`payload_locked_documents_rels\` (\`translation_tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_remarks_id_idx\` ON \`payload_locked_documents_rels\` (\`remarks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_questions_id_idx\` ON \`payload_locked_documents_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_series_id_idx\` ON \`payload_locked_documents_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_counters_id_idx\` ON \`payload_locked_documents_rels\` (\`counters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_listings_id_idx\` ON \`payload_locked_documents_rels\` (\`listings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text,
  	\`first_year\` numeric,
  	\`time_zone\` text DEFAULT 'Europe/Istanbul',
  	\`words_per_minute_tr\` numeric DEFAULT 175,
  	\`words_per_minute_en\` numeric DEFAULT 238,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`site_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`holder\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_locales_locale_parent_id_unique\` ON \`site_locales\` (\`_locale\`,\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`commentaries_corrections\`;`)
  await db.run(sql`DROP TABLE \`commentaries_notes\`;`)
  await db.run(sql`DROP TABLE \`commentaries\`;`)
  await db.run(sql`DROP TABLE \`commentaries_texts\`;`)
  await db.run(sql`DROP TABLE \`commentaries_rels\`;`)
  await db.run(sql`DROP TABLE \`_commentaries_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_commentaries_v_version_notes\`;`)
  await db.run(sql`DROP TABLE \`_commentaries_v\`;`)
  await db.run(sql`DROP TABLE \`_commentaries_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_commentaries_v_rels\`;`)
  await db.run(sql`DROP TABLE \`manuscripts\`;`)
  await db.run(sql`DROP TABLE \`permission_letters\`;`)
  await db.run(sql`DROP TABLE \`translation_tasks_history\`;`)
  await db.run(sql`DROP TABLE \`translation_tasks\`;`)
  await db.run(sql`DROP TABLE \`remarks\`;`)
  await db.run(sql`DROP TABLE \`questions\`;`)
  await db.run(sql`DROP TABLE \`series\`;`)
  await db.run(sql`DROP TABLE \`series_locales\`;`)
  await db.run(sql`DROP TABLE \`people_names\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`people_texts\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_texts\`;`)
  await db.run(sql`DROP TABLE \`glossary\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_texts\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`counters\`;`)
  await db.run(sql`DROP TABLE \`listings\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`site_locales\`;`)
}
