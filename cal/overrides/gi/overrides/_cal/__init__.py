# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The parts of the override of Cal; programs import gi.repository.Cal."""
