import { OriginalPane as OriginalPane_53d2149984a7ed751afeb70b2f83f443 } from '@/admin/translating/OriginalPane'
import { RegisterField as RegisterField_a6b55c59315c412e3fda3effa8cc7451 } from '@/admin/desk/RegisterField'
import { ManuscriptField as ManuscriptField_b4ee8d3366473fb5678991fcd35189f1 } from '@/admin/importing/ManuscriptField'
import { TitleField as TitleField_b62ffe44896caf5407d5ccf676f1f497 } from '@/admin/desk/TitleField'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CallFeatureClient as CallFeatureClient_c5acdbbdc8c75a089a9b3a2d69362915 } from '@/admin/call/CallFeatureClient'
import { BodyClipboardClient as BodyClipboardClient_a110af30cfb1b8c00c160331403ffde9 } from '@/admin/clipboard/ClipboardFeatureClient'
import { NameFeatureClient as NameFeatureClient_30a78b176aef930f2bd70a6845f9c8ed } from '@/admin/editor/NameFeatureClient'
import { BodyDiff as BodyDiff_d6bb04c63f270d6b3e2eb62c772b9ae9 } from '@/admin/comparison/BodyDiff'
import { SuggestField as SuggestField_328169a846a59e12d4eb63dbd0b5b1fd } from '@/admin/suggesting/SuggestField'
import { ExchangeField as ExchangeField_c791b28ccdc33931f9a104a1178ff72b } from '@/admin/exchange/ExchangeField'
import { NoteFeatureClient as NoteFeatureClient_c750dbde17db6adf286c8eda72e747be } from '@/admin/call/NoteFeatureClient'
import { NoteClipboardClient as NoteClipboardClient_a110af30cfb1b8c00c160331403ffde9 } from '@/admin/clipboard/ClipboardFeatureClient'
import { NoteTextField as NoteTextField_1560c7b050f8f4037833537a6fc3b11f } from '@/admin/notes/NoteTextField'
import { NotesField as NotesField_b7f795e5f1a816bab0b74ade13cd6794 } from '@/admin/notes/NotesField'
import { NotesDiff as NotesDiff_9c6d3731d0a65a71feba1317ba85edc3 } from '@/admin/comparison/NotesDiff'
import { TranslateCell as TranslateCell_b59b11904a5fcdab836014a06a4c7c04 } from '@/admin/translating/TranslateCell'
import { ImportLink as ImportLink_9b8148b01141e7ffbe8d5ec4cacb8b58 } from '@/admin/importing/ImportLink'
import { SaveWatch as SaveWatch_c9988759b0e8eaed682ab80959d87cd5 } from '@/admin/saves/SaveWatch'
import { DeskProgress as DeskProgress_494bd124770fcfc805dd38ac24469236 } from '@/admin/translating/DeskProgress'
import { QuestionsBar as QuestionsBar_1c060fd528f267b37bafcebfade38116 } from '@/admin/questions/QuestionsBar'
import { OriginalChanged as OriginalChanged_6a5d620d03c3876b6f1bf4cf063cb9c1 } from '@/admin/translating/OriginalChanged'
import { TaskSteps as TaskSteps_14f6c4b7c1d555093d7b4b8c901f0f6e } from '@/admin/translating/TaskSteps'
import { TranslateOriginal as TranslateOriginal_f33905ad25ce90762aba13860033294b } from '@/admin/translating/TranslateOriginal'
import { PublishButton as PublishButton_8256e47551ac9bb6d132ff3ec22bacb6 } from '@/admin/publishing/PublishButton'
import { ReportField as ReportField_4ea0b633962ea9bbc73aa244b86e4710 } from '@/admin/importing/ReportField'
import { ImportView as ImportView_ada9eacc66d1c63babf86e7c867c1e79 } from '@/admin/importing/ImportView'
import { NavLink as NavLink_c664707609b91965e97c0c1e5dd485a7 } from '@/admin/importing/NavLink'
import { Dashboard as Dashboard_0d6625b7f13ee764fd23a0cf2428adda } from '@/admin/dashboard/Dashboard'
import { PageFetch as PageFetch_445a334f6570ca6091199c6c1d86be69 } from '@/admin/PageFetch'
import { LightFormState as LightFormState_d8a6f60e8ce3985e698d5c5e35a6d007 } from '@/admin/formState/LightFormState'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/admin/translating/OriginalPane#OriginalPane": OriginalPane_53d2149984a7ed751afeb70b2f83f443,
  "@/admin/desk/RegisterField#RegisterField": RegisterField_a6b55c59315c412e3fda3effa8cc7451,
  "@/admin/importing/ManuscriptField#ManuscriptField": ManuscriptField_b4ee8d3366473fb5678991fcd35189f1,
  "@/admin/desk/TitleField#TitleField": TitleField_b62ffe44896caf5407d5ccf676f1f497,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/call/CallFeatureClient#CallFeatureClient": CallFeatureClient_c5acdbbdc8c75a089a9b3a2d69362915,
  "@/admin/clipboard/ClipboardFeatureClient#BodyClipboardClient": BodyClipboardClient_a110af30cfb1b8c00c160331403ffde9,
  "@/admin/editor/NameFeatureClient#NameFeatureClient": NameFeatureClient_30a78b176aef930f2bd70a6845f9c8ed,
  "@/admin/comparison/BodyDiff#BodyDiff": BodyDiff_d6bb04c63f270d6b3e2eb62c772b9ae9,
  "@/admin/suggesting/SuggestField#SuggestField": SuggestField_328169a846a59e12d4eb63dbd0b5b1fd,
  "@/admin/exchange/ExchangeField#ExchangeField": ExchangeField_c791b28ccdc33931f9a104a1178ff72b,
  "@/admin/call/NoteFeatureClient#NoteFeatureClient": NoteFeatureClient_c750dbde17db6adf286c8eda72e747be,
  "@/admin/clipboard/ClipboardFeatureClient#NoteClipboardClient": NoteClipboardClient_a110af30cfb1b8c00c160331403ffde9,
  "@/admin/notes/NoteTextField#NoteTextField": NoteTextField_1560c7b050f8f4037833537a6fc3b11f,
  "@/admin/notes/NotesField#NotesField": NotesField_b7f795e5f1a816bab0b74ade13cd6794,
  "@/admin/comparison/NotesDiff#NotesDiff": NotesDiff_9c6d3731d0a65a71feba1317ba85edc3,
  "@/admin/translating/TranslateCell#TranslateCell": TranslateCell_b59b11904a5fcdab836014a06a4c7c04,
  "@/admin/importing/ImportLink#ImportLink": ImportLink_9b8148b01141e7ffbe8d5ec4cacb8b58,
  "@/admin/saves/SaveWatch#SaveWatch": SaveWatch_c9988759b0e8eaed682ab80959d87cd5,
  "@/admin/translating/DeskProgress#DeskProgress": DeskProgress_494bd124770fcfc805dd38ac24469236,
  "@/admin/questions/QuestionsBar#QuestionsBar": QuestionsBar_1c060fd528f267b37bafcebfade38116,
  "@/admin/translating/OriginalChanged#OriginalChanged": OriginalChanged_6a5d620d03c3876b6f1bf4cf063cb9c1,
  "@/admin/translating/TaskSteps#TaskSteps": TaskSteps_14f6c4b7c1d555093d7b4b8c901f0f6e,
  "@/admin/translating/TranslateOriginal#TranslateOriginal": TranslateOriginal_f33905ad25ce90762aba13860033294b,
  "@/admin/publishing/PublishButton#PublishButton": PublishButton_8256e47551ac9bb6d132ff3ec22bacb6,
  "@/admin/importing/ReportField#ReportField": ReportField_4ea0b633962ea9bbc73aa244b86e4710,
  "@/admin/importing/ImportView#ImportView": ImportView_ada9eacc66d1c63babf86e7c867c1e79,
  "@/admin/importing/NavLink#NavLink": NavLink_c664707609b91965e97c0c1e5dd485a7,
  "@/admin/dashboard/Dashboard#Dashboard": Dashboard_0d6625b7f13ee764fd23a0cf2428adda,
  "@/admin/PageFetch#PageFetch": PageFetch_445a334f6570ca6091199c6c1d86be69,
  "@/admin/formState/LightFormState#LightFormState": LightFormState_d8a6f60e8ce3985e698d5c5e35a6d007,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
