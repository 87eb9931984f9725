"""Prices in every numeral system of the listed languages, each with its kind and its place in the text as served."""

from nlp.prices.finder import find_prices

__all__ = ["find_prices"]
