import pytest

from xlingual.train import Recipe, usual_recipe


def test_the_vocabulary_grows_slower_than_the_memory_and_the_epochs_fall():
    recipes = [usual_recipe(pairs) for pairs in (2, 2_000, 46_000, 500_000, 5_000_000)]
    assert [recipe.vocabulary for recipe in recipes] == [15, 1_398, 10_734, 40_000, 40_000]
    assert [recipe.epochs for recipe in recipes] == [100, 100, 26, 6, 6]


@pytest.mark.parametrize("given", [{"vocabulary": 500}, {"epochs": 1, "held_out": 0, "distinct": False}])
def test_what_is_given_stands(given):
    recipe = usual_recipe(2_000, **given)
    assert {name: getattr(recipe, name) for name in given} == given
    assert recipe.batch == Recipe().batch
