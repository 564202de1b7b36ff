//! The plots: how costs grow with size, and ratios with their spread.

use std::collections::BTreeMap;

use anyhow::{Result, anyhow};
use plotters::coord::ranged1d::ValueFormatter;
use plotters::prelude::*;

use crate::table::{Curve, Row, Table};

/// A plot as a file.
pub(super) struct Plot {
    /// The name of its file.
    pub(super) file: &'static str,
    pub(super) title: &'static str,
    pub(super) svg: String,
}

const WIDTH: u32 = 800;
const HEIGHT: u32 = 420;

/// Readable on the light and the dark background of a page.
const COLOURS: [RGBColor; 2] = [RGBColor(31, 119, 180), RGBColor(214, 96, 36)];

/// Draws what the table has figures for.
pub(super) fn draw(table: &Table) -> Result<Vec<Plot>> {
    let mut plots = Vec::new();
    for (file, title, x, y, curves) in [
        (
            "regeneration.svg",
            "Growth of regeneration",
            "operations of the document",
            "seconds of CPU",
            &[Curve::Regeneration][..],
        ),
        (
            "memory.svg",
            "Growth of the memory of regeneration",
            "operations of the document",
            "MiB",
            &[Curve::RegenerationMemory][..],
        ),
        (
            "organizations.svg",
            "Growth of requests with the number of organizations",
            "organizations in the sandbox",
            "µs of CPU for each request",
            &[Curve::Reads, Curve::Writes][..],
        ),
    ] {
        let series: Vec<_> = curves
            .iter()
            .map(|curve| (curve.name(), points(table, *curve)))
            .filter(|(_, points)| points.len() > 1)
            .collect();
        if !series.is_empty() {
            let svg = lines(title, (x, y), &series)?;
            plots.push(Plot { file, title, svg });
        }
    }
    let ratios: Vec<&Row> = table.rows().iter().filter(|row| row.is_ratio()).collect();
    if !ratios.is_empty() {
        let (file, title) = ("ratios.svg", "Ratios with their spread, and their targets");
        let svg = spreads(title, &ratios)?;
        plots.push(Plot { file, title, svg });
    }
    Ok(plots)
}

fn points(table: &Table, curve: Curve) -> Vec<(f64, f64)> {
    let rows = table.rows().iter();
    let points = rows.filter_map(|row| {
        let point = row.point.as_ref().filter(|point| point.curve == curve)?;
        Some((point.size, row.value))
    });
    // Sorted by size, and one for each.
    let points: BTreeMap<u64, (f64, f64)> = points
        .map(|(size, value)| (size as u64, (size, value)))
        .collect();
    points.into_values().collect()
}

/// The least and the largest of some values.
fn range(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold(
        (f64::INFINITY, f64::NEG_INFINITY),
        |(least, most), value| (least.min(value), most.max(value)),
    )
}

/// The powers of ten around some values.
fn decades(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let (least, most) = range(values);
    let (least, most) = (least.log10().floor(), most.log10().ceil());
    (10_f64.powf(least), 10_f64.powf(most.max(least + 1.0)))
}

/// The text of a power of ten.
fn decade(value: f64) -> String {
    let digits = if value < 1.0 {
        -value.log10().floor()
    } else {
        0.0
    };
    format!("{value:.*}", digits as usize)
}

type Series = (&'static str, Vec<(f64, f64)>);

/// Costs over sizes. Both axes are logarithmic, so that a power of the size is a straight line.
fn lines(title: &str, (x, y): (&str, &str), series: &[Series]) -> Result<String> {
    let all = || series.iter().flat_map(|(_, points)| points);
    let (left, right) = decades(all().map(|(size, _)| *size));
    let (low, high) = decades(all().map(|(_, cost)| *cost));
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, (WIDTH, HEIGHT)).into_drawing_area();
        area.fill(&WHITE).map_err(failed)?;
        let mut chart = ChartBuilder::on(&area)
            .caption(title, ("sans-serif", 20))
            .margin(12)
            .margin_right(36)
            .x_label_area_size(44)
            .y_label_area_size(70)
            .build_cartesian_2d((left..right).log_scale(), (low..high).log_scale())
            .map_err(failed)?;
        configure(&mut chart, x, y)?;
        for ((name, points), colour) in series.iter().zip(COLOURS) {
            chart
                .draw_series(
                    LineSeries::new(points.iter().copied(), colour.stroke_width(2)).point_size(4),
                )
                .map_err(failed)?
                .label(*name)
                .legend(move |(x, y)| PathElement::new([(x, y), (x + 20, y)], colour));
        }
        if series.len() > 1 {
            chart
                .configure_series_labels()
                .border_style(BLACK.mix(0.3))
                .background_style(WHITE)
                .position(SeriesLabelPosition::UpperLeft)
                .draw()
                .map_err(failed)?;
        }
        area.present().map_err(failed)?;
    }
    Ok(svg)
}

fn configure<X, Y>(
    chart: &mut ChartContext<'_, SVGBackend<'_>, Cartesian2d<X, Y>>,
    x: &str,
    y: &str,
) -> Result<()>
where
    X: Ranged<ValueType = f64> + ValueFormatter<f64>,
    Y: Ranged<ValueType = f64> + ValueFormatter<f64>,
{
    chart
        .configure_mesh()
        .x_desc(x)
        .y_desc(y)
        .x_labels(4)
        .y_labels(4)
        .x_label_formatter(&|value| decade(*value))
        .y_label_formatter(&|value| decade(*value))
        .label_style(("sans-serif", 13))
        .axis_desc_style(("sans-serif", 14))
        .light_line_style(TRANSPARENT)
        .draw()
        .map_err(failed)
}

/// A line for each ratio: its spread, its median, and its target.
fn spreads(title: &str, ratios: &[&Row]) -> Result<String> {
    const LINE: u32 = 30;
    const TOP: u32 = 70;
    const LEFT: i32 = 430;
    const RIGHT: i32 = 1000;
    let height = TOP + LINE * ratios.len() as u32 + 50;
    let values = ratios.iter().flat_map(|row| {
        let (least, most) = row.spread.unwrap_or((row.value, row.value));
        [least, most, row.at_most.unwrap_or(row.value)]
    });
    let (low, high) = range(values);
    let (low, high) = ((low / 1.2).ln(), (high * 1.2).ln());
    let at = |value: f64| {
        let part = (value.ln() - low) / (high - low);
        LEFT + (part * f64::from(RIGHT - LEFT)).round() as i32
    };
    let mut svg = String::new();
    {
        let area =
            SVGBackend::with_string(&mut svg, (RIGHT as u32 + 40, height)).into_drawing_area();
        area.fill(&WHITE).map_err(failed)?;
        let text = |size: i32| ("sans-serif", size).into_font().color(&BLACK);
        area.draw_text(title, &text(20), (12, 12)).map_err(failed)?;
        let bottom = height as i32 - 40;
        for tick in [0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0] {
            if (low..high).contains(&f64::ln(tick)) {
                let colour = BLACK.mix(if tick == 1.0 { 0.6 } else { 0.15 });
                let ends = [(at(tick), TOP as i32 - 10), (at(tick), bottom)];
                area.draw(&PathElement::new(ends, colour)).map_err(failed)?;
                let place = (at(tick) - 10, bottom + 8);
                area.draw_text(&format!("{tick} ×"), &text(13), place)
                    .map_err(failed)?;
            }
        }
        for (number, row) in ratios.iter().enumerate() {
            let y = TOP as i32 + LINE as i32 * number as i32 + 10;
            let missed = row.at_most.is_some_and(|most| row.value > most);
            let colour = COLOURS[usize::from(missed)];
            area.draw_text(&row.what, &text(13), (12, y - 14))
                .map_err(failed)?;
            let against = format!("against {}", row.against);
            area.draw_text(&against, &text(11), (12, y + 1))
                .map_err(failed)?;
            let (least, most) = row.spread.unwrap_or((row.value, row.value));
            let spread = [(at(least), y), (at(most), y)];
            area.draw(&PathElement::new(spread, colour.stroke_width(3)))
                .map_err(failed)?;
            area.draw(&Circle::new((at(row.value), y), 5, colour.filled()))
                .map_err(failed)?;
            if let Some(most) = row.at_most {
                let target = [(at(most), y - 9), (at(most), y + 9)];
                area.draw(&PathElement::new(target, BLACK.stroke_width(2)))
                    .map_err(failed)?;
            }
        }
        area.present().map_err(failed)?;
    }
    Ok(svg)
}

fn failed(error: impl std::fmt::Display) -> anyhow::Error {
    anyhow!("a plot cannot be drawn: {error}")
}

#[cfg(test)]
mod tests {
    use super::draw;
    use crate::pairs::Ratio;
    use crate::table::{Curve, Row, Table};

    #[test]
    fn only_what_was_measured_is_drawn() {
        let mut table = Table::default();
        assert!(draw(&table).expect("nothing to draw").is_empty());
        let figure = |value| Row::figure("regen", value, "s of CPU", None);
        table.extend(vec![
            figure(1.0).at(Curve::Regeneration, 100),
            figure(12.0).at(Curve::Regeneration, 1_000),
        ]);
        let ratio = Ratio {
            median: 0.9,
            least: 0.8,
            most: 1.1,
        };
        table.extend(vec![Row::ratio("client", "by hand", ratio, Some(1.0))]);
        let plots = draw(&table).expect("two plots");
        let files: Vec<&str> = plots.iter().map(|plot| plot.file).collect();
        assert_eq!(files, ["regeneration.svg", "ratios.svg"]);
        assert!(plots.iter().all(|plot| plot.svg.starts_with("<svg")));
    }
}
