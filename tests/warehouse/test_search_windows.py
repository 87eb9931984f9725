"""How far back a search looks."""

from warehouse.search_windows import Seen, next_window

MILLION = 1_000_000


def test_what_is_rare_is_asked_of_the_index() -> None:
    """Five in two thousand are 2,500 in a million: fewer than the documents that would have to be looked through."""
    assert next_window(MILLION, Seen(2_000, 5, 5), 50, has_terms=True) is None
    assert next_window(MILLION, Seen(2_000, 0, 0), 50, has_terms=True) is None


def test_what_is_frequent_is_looked_for_a_little_further_back() -> None:
    assert next_window(MILLION, Seen(2_000, 40, 40), 50, has_terms=True) == 3_250


def test_a_frequent_word_with_a_rare_condition_is_looked_for_where_there_is_much() -> None:
    """The index would name all documents with the word."""
    seen = Seen(2_000, 60, 2)
    assert next_window(100_000, seen, 50, has_terms=True) is None
    assert next_window(MILLION, seen, 50, has_terms=True) == 20_000
    assert next_window(MILLION, seen + Seen(20_000, 600, 20), 30, has_terms=True) == 39_000


def test_conditions_alone_are_looked_up_by_readings_unless_there_are_very_many() -> None:
    seen = Seen(2_000, 2_000, 3)
    assert next_window(MILLION, seen, 50, has_terms=False) is None
    assert next_window(10 * MILLION, seen, 50, has_terms=False) == 20_000


def test_a_search_that_hopes_in_vain_turns_to_the_index_after_a_few_windows() -> None:
    """All but one hit stand among the newest 2,000 documents, and none behind them."""
    seen, windows = Seen(2_000, 2_000, 49), 0
    while window := next_window(10 * MILLION, seen, 1, has_terms=False):
        seen += Seen(window, window, 0)
        windows += 1
    assert 1 <= windows <= 8
    assert seen.looked <= 250_000


def test_an_empty_warehouse_has_nothing_further_back() -> None:
    assert next_window(0, Seen(1, 0, 0), 50, has_terms=True) is None
