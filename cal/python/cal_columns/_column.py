# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What comes in, of any library of columns, and what is given back, of the same library.

No library of columns is imported here unless an object of it has come in.
"""

from typing import NamedTuple

from . import _native

JULIAN = 0
UNIX = 1
UNIX_EPOCH = 2440588

COUNTS = {"julian": JULIAN, "unix": UNIX}

# The units of times that fit into 64 bits as units of a day.
UNITS_PER_DAY = {
    "h": 24,
    "m": 24 * 60,
    "s": 86400,
    "ms": 86400 * 10**3,
    "us": 86400 * 10**6,
    "ns": 86400 * 10**9,
    "ps": 86400 * 10**12,
    "D": 1,
}

ARROW_UNITS = {"s": "s", "m": "ms", "u": "us", "n": "ns"}

# 1 January 1583, the first year of the Gregorian calendar in which all days are.
OLDEST = 2299239


class Chunk(NamedTuple):
    """Items in a row: of data from the first on, with a bitmap or None.

    The number of nulls is that of the bitmap, or −1 if it is not known or not all.
    """

    data: object
    first: int
    n: int
    valid: object
    valid_offset: int
    text: object = None
    nulls: int = -1


class Part(NamedTuple):
    """What was found for a chunk."""

    data: object
    n: int
    found: object
    missing: int
    text: object = None


class Column:
    """A column of days, with what is made of results."""

    def __init__(self, chunks, count, units, maker):
        self.chunks = chunks
        self.count = count
        # Units of a day in 64 bits, or 0: days in 32 bits.
        self.units = units
        self.maker = maker

    def __len__(self):
        return sum(chunk.n for chunk in self.chunks)


class Texts:
    """A column of texts, with the bytes of an offset."""

    def __init__(self, chunks, offset_size, maker):
        self.chunks = chunks
        self.offset_size = offset_size
        self.maker = maker


def library_of(thing):
    return type(thing).__module__.partition(".")[0]


def pack(mask, numpy):
    """A bitmap of what is not masked."""
    return numpy.packbits(~mask, bitorder="little")


def unpack(found, n, numpy):
    """A mask of what has no bit."""
    bits = numpy.unpackbits(numpy.frombuffer(found, numpy.uint8), count=n, bitorder="little")
    return bits == 0


class NumpyMaker:
    """Arrays of NumPy: numbers are masked arrays, days as they came, texts of objects."""

    def __init__(self, shape=None, dtype=None):
        self.shape = shape
        self.dtype = dtype
        # The mask of what came, and how many items it masks.
        self.mask = None
        self.masked = 0

    @property
    def numpy(self):
        import numpy

        return numpy

    def _mask(self, part, nothing):
        if not part.missing:
            return nothing
        # Whatever was masked is missing, and mostly nothing else is.
        if part.missing == self.masked:
            return self.mask.copy()
        return unpack(part.found, part.n, self.numpy)

    def _shaped(self, array):
        return array if self.shape is None else array.reshape(self.shape)

    def numbers(self, parts, code):
        (part,) = parts
        array = self.numpy.frombuffer(part.data, code)
        return self._shaped(self.numpy.ma.MaskedArray(array, self._mask(part, self.numpy.ma.nomask)))

    def days(self, parts, units):
        (part,) = parts
        if self.dtype is not None and self.dtype.kind == "M":
            return self._shaped(self.numpy.frombuffer(part.data, self.dtype))
        return self.numbers(parts, "i8" if units else "i4")

    def texts(self, parts):
        (part,) = parts
        array = self.numpy.empty(part.n, object)
        array[:] = _native.to_list(part.text, part.data, part.found, part.n)
        return self._shaped(array)


class PandasMaker(NumpyMaker):
    """Series and indices of pandas, with the index and the name that they had."""

    def __init__(self, like, dtype):
        super().__init__(None, dtype)
        self.like = like

    def _wrap(self, array):
        import pandas

        if isinstance(self.like, pandas.Index):
            return pandas.Index(array, name=self.like.name, copy=False)
        return pandas.Series(array, index=self.like.index, name=self.like.name, copy=False)

    def numbers(self, parts, code):
        import pandas

        (part,) = parts
        array = self.numpy.frombuffer(part.data, code)
        mask = self._mask(part, None)
        if mask is None:
            mask = self.numpy.zeros(part.n, bool)
        return self._wrap(pandas.arrays.IntegerArray(array, mask))

    def days(self, parts, units):
        if self.dtype is None or self.dtype.kind != "M":
            return self.numbers(parts, "i8" if units else "i4")
        return self._wrap(self.numpy.frombuffer(parts[0].data, self.dtype))

    def texts(self, parts):
        import pandas

        (part,) = parts
        texts = _native.to_list(part.text, part.data, part.found, part.n)
        return self._wrap(pandas.array(texts, dtype="string"))


class ArrowMaker:
    """Whatever takes columns of Arrow; by itself, columns of this package."""

    def __init__(self, format="tdD", chunked=False):
        self.format = format
        self.chunked = chunked

    def _give(self, arrays):
        return arrays[0] if len(arrays) == 1 else tuple(arrays)

    def _make(self, format, parts):
        return self._give([
            _native.make_array(format, part.n, part.missing, part.found if part.missing else None, part.data, part.text)
            for part in parts
        ])

    def numbers(self, parts, code):
        return self._make({"i1": "c", "i2": "s", "i4": "i", "i8": "l"}[code], parts)

    def days(self, parts, units):
        return self._make(self.format, parts)

    def texts(self, parts):
        return self._make("U", parts)


class PyarrowMaker(ArrowMaker):
    def _give(self, arrays):
        import pyarrow

        arrays = [pyarrow.array(array) for array in arrays]
        return pyarrow.chunked_array(arrays) if self.chunked else arrays[0]


class PandasArrowMaker(PyarrowMaker):
    """Series of pandas that Arrow has the items of."""

    def __init__(self, like, format):
        super().__init__(format, True)
        self.like = like

    def _give(self, arrays):
        import pandas

        array = super()._give(arrays)
        series = pandas.Series(pandas.arrays.ArrowExtensionArray(array), index=self.like.index, name=self.like.name)
        return series


class PolarsMaker(ArrowMaker):
    def __init__(self, name, format="tdD"):
        super().__init__(format, True)
        self.name = name

    def _give(self, arrays):
        import polars

        series = [polars.Series(array) for array in arrays]
        whole = polars.concat(series, rechunk=False) if len(series) > 1 else series[0]
        return whole.alias(self.name)


def refuse(what, wanted):
    raise TypeError(f"{what} is no column of {wanted}")


def _from_numpy(array, unit, mask=None, maker=None):
    import numpy

    if isinstance(array, numpy.ma.MaskedArray):
        if array.mask is not numpy.ma.nomask:
            mask = numpy.ascontiguousarray(array.mask).reshape(-1)
        array = array.data
    dtype = array.dtype
    count, units = UNIX, 0
    if dtype.kind == "M":
        if unit is not None:
            raise TypeError(f"{dtype} has its own unit; unit= is for integers")
        name, step = numpy.datetime_data(dtype)
        if step != 1 or name not in UNITS_PER_DAY:
            # Months and years begin with a day, and others are too short for 64 bits.
            try:
                array = array.astype("M8[D]")
            except OverflowError:
                refuse(f"an array of {dtype}", "days: its unit is too short")
            dtype, name = array.dtype, "D"
        units = UNITS_PER_DAY[name]
    elif dtype.kind == "i" and dtype.itemsize in (4, 8):
        count = _get_count(unit, dtype)
        units = 1 if dtype.itemsize == 8 else 0
    else:
        refuse(f"an array of {dtype}", "days: it has to be datetime64, int32 or int64")
    if not dtype.isnative:
        dtype = dtype.newbyteorder("=")
        array = array.astype(dtype)
    flat = numpy.ascontiguousarray(array).reshape(-1)
    valid = None if mask is None else pack(mask, numpy)
    masked = 0 if mask is None else int(numpy.count_nonzero(mask))
    nulls = -1 if dtype.kind == "M" else masked
    chunk = Chunk(flat.view("i8" if units else "i4"), 0, flat.size, valid, 0, None, nulls)
    if maker is None:
        maker = NumpyMaker(None if array.ndim == 1 else array.shape)
    maker.dtype, maker.mask, maker.masked = dtype, mask, masked
    return Column([chunk], count, units, maker)


def _get_count(unit, dtype):
    if unit is None:
        raise TypeError(f"of {dtype} the unit has to be given: unit='unix' for days since 1970, or unit='julian'")
    if unit not in COUNTS:
        raise ValueError(f"unit {unit!r} is not known; it is 'unix' or 'julian'")
    return COUNTS[unit]


def _type_of(thing, format):
    """A type as its library writes it, or as Arrow abbreviates it."""
    return next((str(getattr(thing, name)) for name in ("type", "dtype") if hasattr(thing, name)), repr(format))


def _from_arrow(thing, unit, make_maker):
    (format, nested), chunks = _native.import_column(thing)
    count, units = UNIX, 0
    is_time = format.startswith("ts")
    if nested:
        refuse(f"a nested or dictionary column of Arrow ({_type_of(thing, format)})", "days")
    if format in ("i", "l"):
        count = _get_count(unit, "int32" if format == "i" else "int64")
        units = 1 if format == "l" else 0
    elif not is_time and format not in ("tdD", "tdm"):
        refuse(f"a column of Arrow of type {_type_of(thing, format)}", "days: it has to be date, timestamp, int32 or int64")
    elif unit is not None:
        raise TypeError("a column of dates or times has its own unit; unit= is for integers")
    elif is_time:
        kind, _, zone = format[2:].partition(":")
        if zone:
            raise TypeError(f"times in the time zone {zone!r} are no days; convert them to local times without one")
        units = UNITS_PER_DAY[ARROW_UNITS[kind]]
    elif format == "tdm":
        units = UNITS_PER_DAY["ms"]
    # A column has one piece at least.
    chunks = chunks or [(0, 0, 0, None, None, None)]
    items = [
        Chunk(data if data is not None else b"", offset, n, valid if nulls else None, offset, None, nulls)
        for n, offset, nulls, valid, data, _ in chunks
    ]
    return Column(items, count, units, make_maker(format))


def _from_pandas(series, unit):
    import numpy
    import pandas

    if not isinstance(series, (pandas.Series, pandas.Index)):
        refuse(f"a {type(series).__name__} of pandas", "days: it has to be a Series or an Index")
    dtype = series.dtype
    if isinstance(dtype, pandas.DatetimeTZDtype):
        raise TypeError(f"{dtype} has a time zone, in which a day depends on the place; drop it by dt.tz_localize(None)")
    arrow = getattr(pandas, "ArrowDtype", None)
    if arrow is not None and isinstance(dtype, arrow):
        return _from_arrow(series.array.__arrow_array__(), unit, lambda format: PandasArrowMaker(series, format))
    if isinstance(dtype, numpy.dtype):
        array = series.to_numpy() if dtype.kind != "M" else series.array.to_numpy(dtype)
        return _from_numpy(array, unit, None, PandasMaker(series, None))
    if getattr(dtype, "kind", None) == "i" and hasattr(series.array, "_data"):
        return _from_numpy(series.array._data, unit, series.array._mask, PandasMaker(series, None))
    return refuse(f"a series of {dtype}", "days: it has to be datetime64, a date of Arrow or an integer")


def read_days(thing, unit=None, old=False):
    """The column in an object of any library."""
    library = library_of(thing)
    if library == "pandas":
        column = _from_pandas(thing, unit)
    elif library == "polars":
        if not hasattr(thing, "dtype"):
            refuse(f"a {type(thing).__name__} of Polars", "days: it has to be a Series")
        if "Object" in str(thing.dtype):
            refuse(f"a series of {thing.dtype}", "days")
        column = _from_arrow(thing, unit, lambda format: PolarsMaker(thing.name, format))
    elif library == "pyarrow":
        chunked = hasattr(thing, "chunks")
        column = _from_arrow(thing, unit, lambda format: PyarrowMaker(format, chunked))
    elif hasattr(thing, "__arrow_c_array__") or hasattr(thing, "__arrow_c_stream__"):
        column = _from_arrow(thing, unit, ArrowMaker)
    elif hasattr(thing, "dtype"):
        column = _from_numpy(thing, unit)
    else:
        refuse(f"a {type(thing).__name__}", "days; make an array of it")
    if unit is not None and not old:
        _check_unit(column, unit)
    return column


def _check_unit(column, unit):
    """A count that is taken for another gives days thousands of years away."""
    oldest = OLDEST - (UNIX_EPOCH if column.count == UNIX else 0)
    before = {
        _native.lies_before("gregory", c.data, c.first, c.n, column.units, c.valid, c.valid_offset, oldest) for c in column.chunks
    }
    if before & {True, False} == {True}:
        other = "unix" if unit == "julian" else "julian"
        raise ValueError(
            f"with unit={unit!r} all days lie before 1583; is the unit {other!r}? If they do lie there, say old=True"
        )


def _texts_from_list(items, maker):
    text, offsets, valid = _native.gather(items)
    return Texts([Chunk(offsets, 0, len(items), valid, 0, text)], 8, maker)


def _texts_from_arrow(thing, make_maker):
    (format, nested), chunks = _native.import_column(thing)
    if format not in ("u", "U") or nested:
        return None
    items = [
        Chunk(offsets if offsets is not None else bytes(8), offset, n, valid if nulls else None, offset, text or b"")
        for n, offset, nulls, valid, offsets, text in chunks
    ]
    return Texts(items, 4 if format == "u" else 8, make_maker("tdD"))


def read_texts(thing):
    """The texts in an object of any library."""
    library = library_of(thing)
    if library == "pandas":
        if thing.dtype.kind not in "OU" and "str" not in str(thing.dtype):
            refuse(f"a series of {thing.dtype}", "texts")
        items = [None if missing else item for item, missing in zip(thing, thing.isna())]
        return _texts_from_list(items, PandasMaker(thing, _day_dtype()))
    if library == "polars":
        if str(thing.dtype) != "String":
            refuse(f"a series of {thing.dtype}", "texts")
        return _texts_from_list(thing.to_list(), PolarsMaker(thing.name))
    if library == "pyarrow":
        chunked = hasattr(thing, "chunks")
        texts = _texts_from_arrow(thing, lambda format: PyarrowMaker(format, chunked))
        return texts or refuse(f"a column of {thing.type}", "texts: it has to be string or large_string")
    if hasattr(thing, "__arrow_c_array__") or hasattr(thing, "__arrow_c_stream__"):
        return _texts_from_arrow(thing, ArrowMaker) or refuse(f"a {type(thing).__name__}", "texts")
    if hasattr(thing, "dtype"):
        if thing.dtype.kind not in "OUT":
            refuse(f"an array of {thing.dtype}", "texts")
        import numpy

        items = numpy.ma.getdata(thing).reshape(-1).tolist()
        mask = numpy.ma.getmaskarray(thing).reshape(-1)
        if mask.any():
            items = [None if masked else item for item, masked in zip(items, mask)]
        return _texts_from_list(items, NumpyMaker(None if thing.ndim == 1 else thing.shape, _day_dtype()))
    return refuse(f"a {type(thing).__name__}", "texts; make an array of it")


def _day_dtype():
    import numpy

    return numpy.dtype("M8[D]")
