"""Which name families are printed, and which uses of them; nothing here changes what is found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from xlingual.cli.filters import in_period, outlets
from xlingual.export.family import other_spelling
from xlingual.records import NameFamily, NameForm, NameWarning


@dataclass(frozen=True, slots=True)
class WantedNames:
    """Conditions on families and on their uses; all must hold. The empty ones hold always."""

    kinds: Sequence[str] = ()
    langs: Sequence[str] = ()
    sources: Sequence[str] = ()
    since: str | None = None
    until: str | None = None
    only_variants: bool = False
    warnings: bool = False

    def __call__(self, family: NameFamily) -> NameFamily | None:
        """The family with the uses that are wanted; None where nothing of it is.

        Headword and id stay what they are. How a form stands in the texts and the titles are known for all uses
        together only: they are left out where some uses are.
        """
        if self.kinds and family.kind not in self.kinds:
            return None
        forms = [used for form in family.forms if (used := self._used(form))]
        if not forms or (self.only_variants and not _varies(forms)):
            return None
        forms.sort(key=lambda form: -form.count)
        kept = replace(family, forms=tuple(forms), warnings=self._told(family, forms))
        if self.warnings and not kept.warnings:
            return None
        return kept if kept.count == family.count else replace(kept, titles={})

    def _used(self, form: NameForm) -> NameForm | None:
        """The form with the uses that are wanted."""
        if self.langs and form.lang not in self.langs:
            return None
        uses = tuple(
            use for use in form.uses if in_period(use.date, self.since, self.until) and self._meets_source(use.source)
        )
        if len(uses) == len(form.uses):
            return form
        return replace(form, uses=uses, spelled={}) if uses else None

    def _told(self, family: NameFamily, forms: Sequence[NameForm]) -> tuple[NameWarning, ...]:
        """The warnings about uses that are left; what a warning leaves open is no condition."""
        names = {form.name for form in forms}
        items = {use.item_id for form in forms for use in form.uses}
        return tuple(
            warning
            for warning in family.warnings
            if not names.isdisjoint(warning.forms)
            and (warning.item_id is None or warning.item_id in items)
            and (warning.source is None or self._meets_source(warning.source))
            and (warning.date is None or in_period(warning.date, self.since, self.until))
        )

    def _meets_source(self, source: str) -> bool:
        return not self.sources or bool(outlets(source, self.sources))


def _varies(forms: Iterable[NameForm]) -> bool:
    """Whether some language spells the name in two ways."""
    return any(a.lang == b.lang and other_spelling(a.name, b.name) for a, b in combinations(forms, 2))


def select_names(families: Iterable[NameFamily], wanted: WantedNames) -> list[NameFamily]:
    """The families to print, the most frequent first."""
    kept = (wanted(family) for family in families)
    return sorted(filter(None, kept), key=lambda family: (-family.count, family.headword))
