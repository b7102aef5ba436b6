/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "bench-report.h"

#include <math.h>

void
bench_print_row (const BenchRow *row,
                 gboolean        with_head)
{
  if (with_head)
    g_print ("%-15s %-17s %-7s %9s   %s\n", "operation", "calendar", "days", "Cal ns",
             "others: ns (Cal / other)");

  g_print ("%-15s %-17s %-7s %9.2f  ", row->operation, row->calendar, row->days,
           row->nanoseconds[0]);

  for (gsize p = 1; p < row->n_peers; p++)
    g_print (" %s %.2f (%.3f)", row->peers[p], row->nanoseconds[p],
             row->nanoseconds[0] / row->nanoseconds[p]);

  g_print ("\n");
}

void
bench_print_json (const BenchRow *rows,
                  gsize           n_rows)
{
  g_print ("[\n");

  for (gsize i = 0; i < n_rows; i++)
    {
      const BenchRow *row = &rows[i];

      g_print ("  { \"operation\": \"%s\", \"calendar\": \"%s\", \"days\": \"%s\", \"nanoseconds\": {",
               row->operation, row->calendar, row->days);
      for (gsize p = 0; p < row->n_peers; p++)
        g_print ("%s \"%s\": %.3f", p > 0 ? "," : "", row->peers[p], row->nanoseconds[p]);
      g_print (" } }%s\n", i + 1 < n_rows ? "," : "");
    }

  g_print ("]\n");
}

/* The picture: one operation, a band for each calendar with a bar for each
 * library, on a logarithmic scale of nanoseconds. */

#define PLOTTED "day to date"
#define LEFT 150
#define WIDTH 640
#define BAR 9
#define FIRST_DECADE 0   /* 1 ns */
#define LAST_DECADE 5    /* 100 µs */

static double
scale (double nanoseconds)
{
  return CLAMP ((log10 (nanoseconds) - FIRST_DECADE) / (LAST_DECADE - FIRST_DECADE), 0.005, 1) * WIDTH;
}

static const char *
color_of (const char *peer)
{
  static const char *const colors[][2] = {
    { "Cal", "#3584e4" }, { "Qt", "#2ec27e" }, { "ICU", "#e66100" }, { "GLib", "#a347ba" }
  };

  for (gsize i = 0; i < G_N_ELEMENTS (colors); i++)
    if (g_str_equal (colors[i][0], peer))
      return colors[i][1];

  return "#5e5c64";
}

static int
append_band (GString        *svg,
             const BenchRow *row,
             int             y)
{
  g_string_append_printf (svg, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n",
                          LEFT - 8, y + BAR, row->calendar);

  for (gsize p = 0; p < row->n_peers; p++, y += BAR + 2)
    g_string_append_printf (svg,
                            "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>\n"
                            "<text x=\"%.1f\" y=\"%d\" class=\"value\">%s %.1f</text>\n",
                            LEFT, y, scale (row->nanoseconds[p]), BAR, color_of (row->peers[p]),
                            LEFT + scale (row->nanoseconds[p]) + 4, y + BAR - 1, row->peers[p],
                            row->nanoseconds[p]);

  return y + 7;
}

static void
append_grid (GString *svg,
             int      height)
{
  static const char *const labels[] = { "1 ns", "10 ns", "100 ns", "1 µs", "10 µs", "100 µs" };

  for (int decade = FIRST_DECADE; decade <= LAST_DECADE; decade++)
    {
      int x = LEFT + WIDTH * (decade - FIRST_DECADE) / (LAST_DECADE - FIRST_DECADE);

      g_string_append_printf (svg,
                              "<line x1=\"%d\" y1=\"44\" x2=\"%d\" y2=\"%d\"/>\n"
                              "<text x=\"%d\" y=\"38\" text-anchor=\"middle\">%s</text>\n",
                              x, x, height - 8, x, labels[decade - FIRST_DECADE]);
    }
}

gboolean
bench_write_plot (const BenchRow  *rows,
                  gsize            n_rows,
                  const char      *file,
                  GError         **error)
{
  g_autoptr (GString) bands = g_string_new (NULL);
  g_autoptr (GString) svg = g_string_new (NULL);
  int y = 52;

  for (gsize i = 0; i < n_rows; i++)
    if (g_str_equal (rows[i].operation, PLOTTED) && g_str_equal (rows[i].days, "today"))
      y = append_band (bands, &rows[i], y);

  g_string_append_printf (svg,
                          "<!-- SPDX-" "FileCopyrightText: 2026 The Cal Authors -->\n"
                          "<!-- SPDX-" "License-Identifier: LGPL-2.1-or-later -->\n"
                          "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" "
                          "font-family=\"sans-serif\" font-size=\"11\">\n"
                          "<style>\n"
                          ".page { fill: #fff } text { fill: #241f31 } line { stroke: #deddda }\n"
                          ".value { font-size: 9px; fill: #5e5c64 }\n"
                          "@media (prefers-color-scheme: dark) {\n"
                          ".page { fill: #1d1d20 } text { fill: #fff } line { stroke: #5e5c64 }\n"
                          ".value { fill: #c0bfbc } }\n"
                          "</style>\n"
                          "<rect width=\"100%%\" height=\"100%%\" class=\"page\"/>\n"
                          "<text x=\"%d\" y=\"18\" font-size=\"14\">Which date is this day? "
                          "Nanoseconds for one conversion, logarithmic</text>\n",
                          LEFT + WIDTH + 80, y + 8, LEFT);
  append_grid (svg, y + 8);
  g_string_append_len (svg, bands->str, (gssize) bands->len);
  g_string_append (svg, "</svg>\n");

  return g_file_set_contents (file, svg->str, (gssize) svg->len, error);
}
