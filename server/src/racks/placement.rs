//! Where devices stand: units of a rack, and whose they are.
//!
//! U 1 is the bottom. A face of a rack is a set of bits, one a unit: racks have at most 72 units, so
//! that two words of 128 bits are a whole rack, and questions about places are shifts of them.

/// Most units of a rack.
pub(crate) const U_MAX: i64 = 72;

/// How deep racks are: a device of that depth takes both faces, a shallower one its own.
pub(crate) const DEPTH: i64 = 2;

/// A face of a rack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Facing {
    /// The front.
    Front,
    /// The back.
    Back,
}

impl Facing {
    /// Both, in the order in which they are told.
    pub(crate) const ALL: [Self; 2] = [Self::Back, Self::Front];

    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Front => "f",
            Self::Back => "b",
        }
    }

    /// The face of that name.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facing| facing.name() == name)
    }
}

/// A place in a rack: units from the lowest up, and a face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Space {
    /// The lowest unit.
    pub(crate) start_u: i64,
    /// How many units.
    pub(crate) u_height: i64,
    /// How deep it is, 1 or 2.
    pub(crate) u_depth: i64,
    /// The face it looks out of.
    pub(crate) facing: Facing,
}

/// Units of a rack's faces, the lowest in the lowest bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Units {
    front: u128,
    back: u128,
}

impl Space {
    /// The highest unit.
    pub(crate) fn end_u(&self) -> i64 {
        self.start_u.saturating_add(self.u_height).saturating_sub(1)
    }

    /// The faces that it takes.
    pub(crate) fn faces(&self) -> &'static [Facing] {
        match self.facing {
            _ if self.u_depth >= DEPTH => &[Facing::Front, Facing::Back],
            Facing::Front => &[Facing::Front],
            Facing::Back => &[Facing::Back],
        }
    }

    /// Its units, as far as they are units of a rack at all.
    pub(crate) fn units(&self) -> Units {
        let low = self.start_u.clamp(1, U_MAX.saturating_add(1));
        let high = self.end_u().clamp(0, U_MAX);
        let upto = |u: i64| u32::try_from(u).map_or(0, |u| (1_u128 << u) - 1);
        let bits = upto(high) & !upto(low.saturating_sub(1));
        let on = |face| if self.faces().contains(&face) { bits } else { 0 };
        Units { front: on(Facing::Front), back: on(Facing::Back) }
    }
}

/// What happens to the rows of the table `slots` when a device moves: those from `low` to `high` go up by
/// `by`. Units that it keeps stay as they are, so that no row meets another of the same device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shift {
    pub(super) low: i64,
    pub(super) high: i64,
    pub(super) by: i64,
}

impl Space {
    /// How rows of here become rows of `to`, which is as high and as deep; in another rack or on another
    /// face it is all of them (`apart`). None if there is nothing to do.
    pub(super) fn shift(&self, to: Self, apart: bool) -> Option<Shift> {
        let (low, high, height) = (self.start_u, self.end_u(), self.u_height);
        let by = to.start_u.saturating_sub(low);
        if apart || self.faces() != to.faces() || by.abs() >= height {
            return (apart || *self != to).then_some(Shift { low, high, by });
        }
        match by.signum() {
            1 => Some(Shift { low, high: to.start_u.saturating_sub(1), by: height }),
            -1 => {
                Some(Shift { low: to.end_u().saturating_add(1), high, by: height.saturating_neg() })
            }
            _ => None,
        }
    }
}

impl Units {
    fn with(self, other: Self) -> Self {
        Self { front: self.front | other.front, back: self.back | other.back }
    }

    fn meets(self, other: Self) -> bool {
        self.front & other.front != 0 || self.back & other.back != 0
    }
}

/// A rack's units, and what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Occupied<T> {
    height: i64,
    devices: Vec<(T, Space)>,
    units: Units,
}

impl<T: PartialEq> Occupied<T> {
    /// A rack of `height` units with these devices.
    pub(crate) fn new(height: i64, devices: Vec<(T, Space)>) -> Self {
        let units = devices.iter().fold(Units::default(), |all, (_, at)| all.with(at.units()));
        Self { height: height.clamp(0, U_MAX), devices, units }
    }

    /// The same with `device` in `space`.
    pub(crate) fn with(mut self, device: T, space: Space) -> Self {
        self.units = self.units.with(space.units());
        self.devices.push((device, space));
        self
    }

    /// The same without `device`: what is there for it to move to.
    pub(crate) fn without(mut self, device: &T) -> Self {
        self.devices.retain(|(other, _)| other != device);
        Self::new(self.height, self.devices)
    }

    /// Whether all of `space` is in the rack.
    pub(crate) fn holds(&self, space: Space) -> bool {
        space.start_u >= 1 && space.u_height >= 1 && space.end_u() <= self.height
    }

    /// Whether a device may stand in `space`: it is in the rack, and nothing else is there.
    pub(crate) fn is_free(&self, space: Space) -> bool {
        self.holds(space) && !self.units.meets(space.units())
    }

    /// The devices that are in the way of one in `space`.
    #[cfg(test)]
    pub(crate) fn in_the_way(&self, space: Space) -> impl Iterator<Item = &T> {
        let wanted = space.units();
        let meets = move |at: &Space| at.units().meets(wanted);
        self.devices.iter().filter(move |(_, at)| meets(at)).map(|(device, _)| device)
    }

    /// The lowest units where a device of that height and depth may stand, lowest first.
    pub(crate) fn free(&self, u_height: i64, u_depth: i64, facing: Facing) -> Vec<i64> {
        let at = |start_u| Space { start_u, u_height, u_depth, facing };
        (1..=self.height).filter(|start_u| self.is_free(at(*start_u))).collect()
    }

    /// The first of them.
    pub(crate) fn first_free(&self, u_height: i64, u_depth: i64, facing: Facing) -> Option<i64> {
        let at = |start_u| Space { start_u, u_height, u_depth, facing };
        (1..=self.height).find(|start_u| self.is_free(at(*start_u)))
    }

    /// The highest unit that is taken; 0 in an empty rack.
    #[cfg(test)]
    pub(crate) fn highest(&self) -> i64 {
        let both = self.units.front | self.units.back;
        i64::from(u128::BITS.saturating_sub(both.leading_zeros()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn space(start_u: i64, u_height: i64, u_depth: i64, facing: Facing) -> Space {
        Space { start_u, u_height, u_depth, facing }
    }

    #[test]
    fn deep_devices_take_both_faces_and_shallow_ones_their_own() {
        let deep = space(3, 2, 2, Facing::Front);
        let shallow = space(6, 1, 1, Facing::Back);
        let occupied = Occupied::new(8, vec![("deep", deep), ("shallow", shallow)]);
        assert_eq!(occupied.highest(), 6);
        for (wanted, in_the_way) in [
            (space(1, 2, 2, Facing::Front), vec![]),
            (space(2, 2, 2, Facing::Back), vec!["deep"]),
            (space(4, 1, 1, Facing::Back), vec!["deep"]),
            (space(6, 1, 1, Facing::Front), vec![]),
            (space(6, 1, 1, Facing::Back), vec!["shallow"]),
            (space(4, 3, 2, Facing::Front), vec!["deep", "shallow"]),
        ] {
            assert_eq!(occupied.is_free(wanted), in_the_way.is_empty(), "{wanted:?}");
            assert!(occupied.in_the_way(wanted).eq(&in_the_way), "{wanted:?}");
        }
        assert_eq!(occupied.free(1, 1, Facing::Front), [1, 2, 5, 6, 7, 8]);
        assert_eq!(occupied.free(2, 2, Facing::Front), [1, 7]);
        assert_eq!(occupied.first_free(3, 1, Facing::Front), Some(5));
        assert_eq!(occupied.first_free(5, 1, Facing::Front), None);
        let without = occupied.without(&"deep");
        assert_eq!(without.free(2, 2, Facing::Back), [1, 2, 3, 4, 7]);
        assert_eq!(Occupied::<&str>::new(72, vec![]).free(72, 2, Facing::Front), [1]);
    }

    #[test]
    fn no_place_outside_a_rack_is_free() {
        let empty = Occupied::<&str>::new(U_MAX, vec![]);
        for (start_u, u_height) in [
            (0, 1),
            (-1, 3),
            (72, 2),
            (73, 1),
            (1, 73),
            (1, 0),
            (i64::MAX, i64::MAX),
            (i64::MIN, 9),
        ] {
            assert!(!empty.is_free(space(start_u, u_height, 2, Facing::Front)), "{start_u}");
        }
        assert!(empty.is_free(space(72, 1, 2, Facing::Back)));
    }

    fn spaces() -> impl Strategy<Value = Space> {
        let facing = prop_oneof![Just(Facing::Front), Just(Facing::Back)];
        (1..73_i64, 1..9_i64, 1..3_i64, facing).prop_map(|(start_u, u_height, u_depth, facing)| {
            space(start_u, u_height, u_depth, facing)
        })
    }

    fn cells(space: Space) -> Vec<(i64, Facing)> {
        let units = space.start_u..=space.end_u();
        units.flat_map(|u| space.faces().iter().map(move |face| (u, *face))).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn bits_say_what_cells_say(there in proptest::collection::vec(spaces(), 0..12), wanted in spaces()) {
            let named = there.iter().copied().enumerate().collect();
            let occupied = Occupied::new(U_MAX, named);
            let meets = |at: &Space| cells(*at).iter().any(|cell| cells(wanted).contains(cell));
            let inside = wanted.end_u() <= U_MAX;
            prop_assert_eq!(occupied.is_free(wanted), inside && !there.iter().any(meets));
            if inside {
                let in_the_way: Vec<usize> = occupied.in_the_way(wanted).copied().collect();
                let expected: Vec<usize> =
                    (0..there.len()).filter(|place| meets(&there[*place])).collect();
                prop_assert_eq!(in_the_way, expected);
            }
        }

        /// Rows that are shifted become those of the new place, and meet no row on the way.
        #[test]
        fn a_shift_moves_what_has_to_move(from in spaces(), start_u in 1..73_i64, back: bool, apart: bool) {
            let facing = if back { Facing::Back } else { Facing::Front };
            let to = Space { start_u, facing, ..from };
            let mut rows: Vec<(bool, i64, Facing)> =
                cells(from).into_iter().map(|(u, face)| (false, u, face)).collect();
            if let Some(shift) = from.shift(to, apart) {
                for row in 0..rows.len() {
                    let (_, u, face) = rows[row];
                    if (shift.low..=shift.high).contains(&u) {
                        let face = if from.u_depth == 1 { facing } else { face };
                        let moved = (apart, u + shift.by, face);
                        prop_assert!(moved == rows[row] || !rows.contains(&moved), "{:?}", moved);
                        rows[row] = moved;
                    }
                }
            }
            rows.sort_by_key(|(other, u, face)| (*other, *u, face.name()));
            let mut expected: Vec<_> =
                cells(to).into_iter().map(|(u, face)| (apart, u, face)).collect();
            expected.sort_by_key(|(other, u, face)| (*other, *u, face.name()));
            prop_assert_eq!(rows, expected);
        }
    }
}
