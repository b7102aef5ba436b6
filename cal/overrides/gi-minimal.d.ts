// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// As much of GLib, GObject and Gio as Cal names, for programs that have no other declarations
// of them.

declare module 'gi://GLib?version=2.0' {
    namespace GLib {
        class Bytes {
            constructor(data: Uint8Array | null);
            toArray(): Uint8Array;
            get_size(): number;
            equal(other: Bytes): boolean;
        }

        class Date {
            constructor();
            get_year(): number;
            get_month(): number;
            get_day(): number;
            get_julian(): number;
        }

        class DateTime {
            static new_now_local(): DateTime;
            static new_now_utc(): DateTime;
            get_year(): number;
            get_month(): number;
            get_day_of_month(): number;
            format(format: string): string | null;
            to_unix(): number;
        }

        class Error {
            constructor(domain: number | Function, code: number, message: string);
            domain: number;
            code: number;
            message: string;
            name: string;
            stack: string;
            matches(domain: number | Function, code: number): boolean;
        }

        class TimeZone {
            static new_identifier(identifier: string | null): TimeZone | null;
            static new_local(): TimeZone;
            static new_utc(): TimeZone;
            get_identifier(): string;
        }
    }

    export default GLib;
}

declare module 'gi://GObject?version=2.0' {
    namespace GObject {
        interface GType<T = unknown> {
            readonly __type__?: T;
            readonly name: string;
        }

        class Object {
            static readonly $gtype: GType;
            constructor(properties?: {});
            _init(properties?: {}): void;
            connect(signal: string, callback: (...args: any[]) => void): number;
            disconnect(id: number): void;
            toString(): string;
        }

        function registerClass<T extends new (...args: any[]) => Object>(klass: T): T;
        function registerClass<T extends new (...args: any[]) => Object>(options: {}, klass: T): T;
    }

    export default GObject;
}

declare module 'gi://Gio?version=2.0' {
    import GObject from 'gi://GObject?version=2.0';

    namespace Gio {
        class Cancellable extends GObject.Object {}

        interface ListModel extends GObject.Object {
            get_n_items(): number;
            get_item(position: number): GObject.Object | null;
            [Symbol.iterator](): IterableIterator<GObject.Object>;
        }
    }

    export default Gio;
}

declare module 'gi://Gio' {
    export {default} from 'gi://Gio?version=2.0';
}

declare module 'gi://GLib' {
    export {default} from 'gi://GLib?version=2.0';
}

declare module 'gi://GObject' {
    export {default} from 'gi://GObject?version=2.0';
}
