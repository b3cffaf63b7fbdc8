"""The frame around the rooms: window, top bar, rail of tabs, help sheet, and the way from unlock to lock."""
